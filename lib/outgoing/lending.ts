/**
 * Replies on their way go along when a ticket is merged, and back when it is taken out again: as they are then, with a
 * new time or new words if they got some. What was sent or taken back into a draft meanwhile stays where that was done.
 */
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { tickets } from "@/lib/db/schema/tickets";
import { familyIds } from "@/lib/tickets/family";

/** Their customer reads on there. */
export async function lendOutgoing(tx: Transaction, from: number, to: number): Promise<void> {
  const lent = await tx
    .update(outgoingMessages)
    .set({ ticketId: to, lentBy: sql`coalesce(lent_by, ${from})` })
    .where(eq(outgoingMessages.ticketId, from))
    .returning({ kind: outgoingMessages.kind });
  // Whoever answers on the other ticket is told of them.
  if (lent.some(({ kind }) => kind === "held"))
    await markHeld(tx, to, sql`greatest(reply_held_until, ${heldUntil(to)})`);
}

export async function takeOutgoingBack(tx: Transaction, ticketId: number, from: number): Promise<void> {
  const back = await tx
    .update(outgoingMessages)
    .set({ ticketId, lentBy: sql`nullif(lent_by, ${ticketId})` })
    .where(sql`lent_by in ${familyIds(ticketId)}`)
    .returning({ kind: outgoingMessages.kind });
  if (back.some(({ kind }) => kind === "held")) await markHeld(tx, from, heldUntil(from));
}

const heldUntil = (id: number) =>
  sql`(select max(send_at) from outgoing_messages where ticket_id = ${id} and kind = 'held')`;

async function markHeld(tx: Transaction, id: number, until: ReturnType<typeof sql>): Promise<void> {
  await tx.update(tickets).set({ replyHeldUntil: until }).where(eq(tickets.id, id));
}
