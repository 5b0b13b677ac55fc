import { and, eq } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { notFound } from "@/lib/refusal";
import { type LockedTicket, lockTicket } from "@/lib/tickets/lock";

export type Outgoing = typeof outgoingMessages.$inferSelect;

/** A reply on its way with its ticket locked, as it stands once the lock is held; nothing when it has gone meanwhile. */
export async function lockOutgoing(
  ctx: CommandContext,
  id: number,
): Promise<{ ticket: LockedTicket; outgoing: Outgoing } | null> {
  const [found] = await ctx.tx
    .select({ number: tickets.number })
    .from(outgoingMessages)
    .innerJoin(tickets, and(eq(tickets.id, outgoingMessages.ticketId), within.tickets(ctx.actor)))
    .where(eq(outgoingMessages.id, id));
  if (!found) return null;
  const ticket = await lockTicket(ctx, found.number);
  const [outgoing] = await ctx.tx.select().from(outgoingMessages).where(eq(outgoingMessages.id, id)).for("update");
  // Taken out of a merge while we waited, it is sent in its own ticket again.
  if (outgoing && outgoing.ticketId !== ticket.id) return lockOutgoing(ctx, id);
  return outgoing ? { ticket, outgoing } : null;
}

/** The actor's own; a colleague's is not theirs to change. */
export async function lockOwnOutgoing(ctx: CommandContext, id: number) {
  const found = await lockOutgoing(ctx, id);
  if (found?.outgoing.authorId !== ctx.actor.id) throw notFound();
  return found;
}
