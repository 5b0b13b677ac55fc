import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { type Actor, isStaff } from "@/lib/actor";
import type { CommandContext } from "@/lib/command";
import type { Database, Transaction } from "@/lib/db/client";
import { tickets } from "@/lib/db/schema/tickets";
import { reachOf, within } from "@/lib/policy";
import { notFound, Refusal } from "@/lib/refusal";
import { statement } from "@/lib/statement";
import { survivorOf } from "./family";

export type LockedTicket = Awaited<ReturnType<typeof lockTicket>>;

/** What whoever changes a ticket has to know of it. */
export const lockedColumns = {
  id: tickets.id,
  number: tickets.number,
  subject: tickets.subject,
  status: tickets.status,
  version: tickets.version,
  requesterId: tickets.requesterId,
  organizationId: tickets.organizationId,
  lastMessageId: tickets.lastMessageId,
  resolvedAt: tickets.resolvedAt,
  mergedInto: tickets.mergedInto,
};

/** The ticket inside the actor's reach, locked until this transaction ends; not reachable is not found. */
export async function lockTicket(ctx: CommandContext, number: number) {
  const [ticket] = await lockUnmerged(ctx, number);
  if (ticket) return ticket;
  const at = await survivorOf(ctx.tx, ctx.actor, number);
  if (!at) throw notFound();
  throw new Refusal(
    "conflict",
    at.number === number
      ? "This ticket is closed. A new message opens a follow-up."
      : `This ticket was merged into #${at.number}. Have a look there.`,
  );
}

/**
 * For what is written: words sent to a merged ticket land where its conversation goes on. Where the actor can't reach
 * that any more, the ticket itself comes back, still merged, and takes no more words.
 */
export async function lockSurvivor(ctx: CommandContext, number: number) {
  // A merged row is never locked on the way: whoever merges or un-merges holds both ends, in the order of ids.
  const [ticket] = await lockUnmerged(ctx, number);
  if (ticket) return ticket;
  const at = await survivorOf(ctx.tx, ctx.actor, number);
  const [survivor] = at ? await lock(ctx, eq(tickets.id, at.id)) : [];
  if (!survivor) throw notFound();
  return survivor;
}

/** Several tickets by number, in the order of ids: two people who lock the same ones never wait for each other. */
export async function lockTickets(ctx: CommandContext, numbers: number[]) {
  return lock(ctx, inArray(tickets.number, numbers));
}

/** Nearly every command begins with this one. */
function lockUnmerged({ tx, actor }: CommandContext, number: number) {
  const name = `ticket_lock_${reachOf(actor)}`;
  const locked = statement(name, ["number", "id", "organization"], (db, { number: asked, ...who }) =>
    locking(db, actor, and(eq(tickets.number, asked), isNull(tickets.mergedInto)), who),
  );
  return locked(tx, { number, id: actor.id, organization: actor.organizationId });
}

function lock({ tx, actor }: CommandContext, which: SQL | undefined) {
  return locking(tx, actor, which);
}

function locking(
  db: Database | Transaction,
  actor: Actor,
  which: SQL | undefined,
  who?: { id: SQL; organization: SQL },
) {
  return db
    .select({
      ...lockedColumns,
      // A customer's database role can't read it.
      replyHeldUntil: isStaff(actor) ? tickets.replyHeldUntil : sql<null>`null`,
    })
    .from(tickets)
    .where(and(which, within.tickets(actor, who)))
    .orderBy(tickets.id)
    .for("update");
}
