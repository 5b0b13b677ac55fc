import { and, eq, isNotNull, sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { ticketFollowers } from "@/lib/db/schema/ties";
import { familyIds } from "../family";
import { TicketRef } from "../input";
import { lockSurvivor } from "../lock";

/** A colleague wants to know how this goes on. */
export const followTicket = command("ticket.follow", TicketRef, async (ctx, { number }) => {
  const ticket = await lockSurvivor(ctx, number);
  await ctx.tx
    .insert(ticketFollowers)
    .values({ ticketId: ticket.id, userId: ctx.actor.id, createdAt: ctx.now })
    .onConflictDoNothing();
  return { number: ticket.number };
});

export const unfollowTicket = command("ticket.follow", TicketRef, async (ctx, { number }) => {
  const ticket = await lockSurvivor(ctx, number);
  await ctx.tx.delete(ticketFollowers).where(own(ctx, ticket.id));
  return { number: ticket.number };
});

/** The mentioned one has looked. */
export async function forgetMention(ctx: CommandContext, ticketId: number): Promise<void> {
  await ctx.tx
    .update(ticketFollowers)
    .set({ mentionedAt: null })
    .where(and(own(ctx, ticketId), isNotNull(ticketFollowers.mentionedAt)));
}

const own = ({ actor }: CommandContext, ticketId: number) =>
  and(eq(ticketFollowers.userId, actor.id), sql`${ticketFollowers.ticketId} in ${familyIds(ticketId)}`);
