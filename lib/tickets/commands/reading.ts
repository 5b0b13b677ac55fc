import { sql } from "drizzle-orm";
import { command } from "@/lib/command";
import { ticketReads } from "@/lib/db/schema/conversation";
import { TicketRef } from "../input";
import { lockSurvivor } from "../lock";

/** The person has the newest message on screen. */
export const markTicketRead = command("ticket.mark_read", TicketRef, async (ctx, { number }) => {
  const ticket = await lockSurvivor(ctx, number);
  const read = { lastMessageId: ticket.lastMessageId ?? 0, readAt: ctx.now };
  await ctx.tx
    .insert(ticketReads)
    .values({ userId: ctx.actor.id, ticketId: ticket.id, ...read })
    .onConflictDoUpdate({
      target: [ticketReads.userId, ticketReads.ticketId],
      set: { lastMessageId: sql`greatest(${ticketReads.lastMessageId}, excluded.last_message_id)`, readAt: ctx.now },
    });
  return { number: ticket.number };
});
