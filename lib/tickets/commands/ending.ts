import { eq } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { settings } from "@/lib/db/schema/running";
import { Refusal } from "@/lib/refusal";
import { changeTicket, mustBeCurrent } from "../change";
import { TicketRef } from "../input";
import { type LockedTicket, lockTicket } from "../lock";
import { canClose, canReopen, canResolve, isInTime, type Solved } from "../rules";
import { customerWords } from "../words";

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
  if (!canResolve(ticket.status)) {
    const is = ctx.actor.role === "customer" ? customerWords[ticket.status].toLowerCase() : ticket.status;
    throw new Refusal("conflict", `This ticket is already ${is}.`);
  }
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
  const solved = ctx.actor.role === "customer" ? await solvedAs(ctx, ticket) : null;
  if (solved && !isInTime(solved)) {
    const days = solved.reopenDays === 1 ? "a day" : `${solved.reopenDays} days`;
    throw new Refusal(
      "conflict",
      `This ticket was solved more than ${days} ago. Write a reply and we'll open a new one.`,
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

/** As its customer sees it. Read in the caller's own transaction: a second connection could wait for this one. */
export async function solvedAs(
  { tx, actor, now }: CommandContext,
  { resolvedAt }: LockedTicket,
): Promise<Solved | null> {
  if (!resolvedAt) return null;
  const [row] = await tx
    .select({ reopenDays: settings.reopenDays, timeZone: users.timeZone })
    .from(users)
    .leftJoin(settings, eq(settings.id, 1))
    .where(eq(users.id, actor.id));
  return { resolvedAt, reopenDays: row?.reopenDays ?? 14, now, timeZone: row?.timeZone ?? "UTC" };
}
