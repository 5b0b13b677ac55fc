import { sql } from "drizzle-orm";
import { isStaff } from "@/lib/actor";
import { command } from "@/lib/command";
import { ticketReads } from "@/lib/db/schema/conversation";
import { TicketRef } from "../input";
import { lockSurvivor } from "../lock";
import { forgetMention } from "./following";

/** The person has the newest message on screen. */
export const markTicketRead = command("ticket.mark_read", TicketRef, async (ctx, { number }) => {
  const ticket = await lockSurvivor(ctx, number);
  const read = { lastMessageId: ticket.lastMessageId ?? 0, readAt: ctx.now };
  const marked = ctx.tx
    .insert(ticketReads)
    .values({ userId: ctx.actor.id, ticketId: ticket.id, ...read })
    .onConflictDoUpdate({
      target: [ticketReads.userId, ticketReads.ticketId],
      set: { lastMessageId: sql`greatest(${ticketReads.lastMessageId}, excluded.last_message_id)`, readAt: ctx.now },
    });
  await Promise.all([marked, isStaff(ctx.actor) ? forgetMention(ctx, ticket.id) : undefined]);
  return { number: ticket.number };
});
