import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { tickets } from "@/lib/db/schema/tickets";

/** Replies on their way follow a ticket into another: their customer reads on there. */
export async function moveOutgoing(tx: Transaction, from: number, to: number): Promise<void> {
  const moved = await tx
    .update(outgoingMessages)
    .set({ ticketId: to })
    .where(eq(outgoingMessages.ticketId, from))
    .returning({ id: outgoingMessages.id });
  if (moved.length === 0) return;
  // Whoever answers on the other ticket is told of them.
  const heldUntil = sql`greatest(reply_held_until, (select max(send_at) from ${outgoingMessages} where ticket_id = ${to} and kind = 'held'))`;
  await tx.update(tickets).set({ replyHeldUntil: heldUntil }).where(eq(tickets.id, to));
}
