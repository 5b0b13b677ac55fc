import { eq } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { settings } from "@/lib/db/schema/running";
import { Refusal } from "@/lib/refusal";
import { changeTicket, mustBeCurrent } from "../change";
import { TicketRef } from "../input";
import { type LockedTicket, lockTicket } from "../lock";
import { canClose, canReopen, canResolve, reopenUntil } from "../rules";

/** "Resolve" for the team, "Mark as solved" for the customer. */
export const resolveTicket = command("ticket.resolve", TicketRef, async (ctx, { number, version }) => {
  const ticket = await lockTicket(ctx, number);
  await mustBeCurrent(ctx, ticket, version, "status");
  await resolve(ctx, ticket);
  return { number };
});

/** The team may reopen while the ticket is resolved; its customer for as many days as the settings say. */
export const reopenTicket = command("ticket.reopen", TicketRef, async (ctx, { number, version }) => {
  const ticket = await lockTicket(ctx, number);
  await mustBeCurrent(ctx, ticket, version, "status");
  await reopen(ctx, ticket);
  return { number };
});

/** Closed never moves again. */
export const closeTicket = command("ticket.close", TicketRef, async (ctx, { number, version }) => {
  const ticket = await lockTicket(ctx, number);
  await mustBeCurrent(ctx, ticket, version, "status");
  await close(ctx, ticket);
  return { number };
});

// What each does to a ticket that is already locked; changes of many tickets use the same.

export async function resolve(ctx: CommandContext, ticket: LockedTicket): Promise<void> {
  if (!canResolve(ticket.status)) throw new Refusal("conflict", `This ticket is already ${ticket.status}.`);
  const set = { status: "resolved", resolvedAt: ctx.now, lastActivityAt: ctx.now, snoozedUntil: null } as const;
  await changeTicket(ctx, ticket, set, "ticket.resolved", { from: ticket.status });
}

export async function reopen(ctx: CommandContext, ticket: LockedTicket): Promise<void> {
  if (!canReopen(ticket.status)) {
    const words =
      ticket.status === "closed"
        ? "This ticket is closed. A new message opens a follow-up."
        : "This ticket is open already.";
    throw new Refusal("conflict", words);
  }
  if (ctx.actor.role === "customer" && ticket.resolvedAt) {
    const days = await reopenDays(ctx);
    const late = ctx.now > reopenUntil(ticket.resolvedAt, days);
    if (late)
      throw new Refusal(
        "conflict",
        `This ticket was solved more than ${days} days ago. Write a reply and we'll open a new one.`,
      );
  }
  const set = { status: "open", resolvedAt: null, lastActivityAt: ctx.now } as const;
  await changeTicket(ctx, ticket, set, "ticket.reopened", { from: ticket.status });
}

export async function close(ctx: CommandContext, ticket: LockedTicket): Promise<void> {
  if (!canClose(ticket.status)) throw new Refusal("conflict", "Only a resolved ticket can be closed.");
  const set = { status: "closed", closedAt: ctx.now, lastActivityAt: ctx.now } as const;
  await changeTicket(ctx, ticket, set, "ticket.closed", { from: ticket.status });
}

/** Read in the caller's own transaction: a second connection could wait for this one. */
export async function reopenDays({ tx }: CommandContext): Promise<number> {
  const [row] = await tx.select({ days: settings.reopenDays }).from(settings).where(eq(settings.id, 1));
  return row?.days ?? 14;
}
