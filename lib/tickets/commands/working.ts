import { eq } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { Refusal } from "@/lib/refusal";
import { changeTicket, mustBeCurrent } from "../change";
import { AssignTicket, HandToTeam, MoveTicket, Prioritize, TicketRef } from "../input";
import { type LockedTicket, lockTicket } from "../lock";
import { canMove, type Priority, type WorkingStatus } from "../rules";
import { customerWords, statusWords } from "../words";
import { mustBeAssignable, mustBeTeam } from "./opening";

/** "Take": the ticket becomes mine; its status stays. */
export const takeTicket = command("ticket.assign", TicketRef, async (ctx, { number, version }) => {
  const ticket = await lockTicket(ctx, number);
  await mustBeCurrent(ctx, ticket, version, "assigneeId");
  await changeTicket(ctx, ticket, { assigneeId: ctx.actor.id }, "ticket.taken");
  return { number };
});

export const assignTicket = command("ticket.assign", AssignTicket, async (ctx, { number, version, assigneeId }) => {
  const ticket = await lockTicket(ctx, number);
  await mustBeCurrent(ctx, ticket, version, "assigneeId");
  await assign(ctx, ticket, assigneeId, await mustBeAssignable(ctx, assigneeId));
  return { number };
});

export const handToTeam = command("ticket.assign", HandToTeam, async (ctx, { number, version, teamId }) => {
  const ticket = await lockTicket(ctx, number);
  await mustBeCurrent(ctx, ticket, version, "teamId");
  await handOver(ctx, ticket, teamId, await mustBeTeam(ctx, teamId));
  return { number };
});

export const prioritizeTicket = command("ticket.prioritize", Prioritize, async (ctx, { number, version, priority }) => {
  const ticket = await lockTicket(ctx, number);
  await mustBeCurrent(ctx, ticket, version, "priority");
  await setPriority(ctx, ticket, priority);
  return { number };
});

/** Open, pending or on hold by hand. */
export const moveTicket = command("ticket.move", MoveTicket, async (ctx, { number, version, to }) => {
  const ticket = await lockTicket(ctx, number);
  await mustBeCurrent(ctx, ticket, version, "status");
  await move(ctx, ticket, to);
  return { number };
});

// What each does to a ticket that is already locked; changes of many tickets use the same.

export async function assign(ctx: CommandContext, ticket: LockedTicket, assigneeId: number | null, to: string | null) {
  await changeTicket(ctx, ticket, { assigneeId }, "ticket.assigned", { to });
}

export async function handOver(ctx: CommandContext, ticket: LockedTicket, teamId: number | null, to: string | null) {
  await changeTicket(ctx, ticket, { teamId }, "ticket.handed_to_team", { to });
}

/** For a ticket whose priority was not read with its lock; as it is, it stays. */
export async function setPriority(ctx: CommandContext, ticket: LockedTicket, to: Priority) {
  const from = await priorityOf(ctx, ticket.id);
  if (from !== to) await prioritize(ctx, ticket, from, to);
}

export async function prioritize(ctx: CommandContext, ticket: LockedTicket, from: Priority, to: Priority) {
  await changeTicket(ctx, ticket, { priority: to }, "ticket.prioritized", { from, to });
}

/** What reads the same to the customer moves nothing they can notice. */
export async function move(ctx: CommandContext, ticket: LockedTicket, to: WorkingStatus) {
  if (!canMove(ticket.status, to)) throw new Refusal("conflict", wordsFor(ticket.status, to));
  const quietly = customerWords[ticket.status] === customerWords[to];
  const moved = { from: ticket.status, to };
  if (quietly) await changeTicket(ctx, ticket, { status: to }, "ticket.moved_quietly", moved);
  else await changeTicket(ctx, ticket, { status: to, lastActivityAt: ctx.now }, "ticket.moved", moved);
}

function wordsFor(from: keyof typeof statusWords, to: keyof typeof statusWords): string {
  if (from === to) return `This ticket is already ${statusWords[to].toLowerCase()}.`;
  if (from === "closed") return "This ticket is closed. A new message opens a follow-up.";
  return "This ticket is resolved. Reopen it first.";
}

async function priorityOf({ tx }: CommandContext, id: number) {
  const [row] = await tx.select({ priority: tickets.priority }).from(tickets).where(eq(tickets.id, id));
  return row?.priority ?? "normal";
}
