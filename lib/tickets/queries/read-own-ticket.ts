import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { ticketReads } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { listMessages } from "@/lib/messages/queries";
import { within } from "@/lib/policy";
import { type QueryContext, query } from "@/lib/query";
import { notFound } from "@/lib/refusal";
import { hasMerged, membersOf, survivorOf } from "../family";
import { ReadOwnTicket } from "../input";
import { statusForCustomers } from "./customer-status";

export type OwnTicket = Awaited<ReturnType<typeof readOwnTicket>>;

const followed = alias(tickets, "followed");
const requester = alias(users, "requester");

/**
 * A customer's ticket as a conversation; nothing about teams, priority or who is assigned. The number of a merged
 * ticket answers with the ticket it is read in now.
 */
export const readOwnTicket = query("ticket.read_own", ReadOwnTicket, async (ctx, { number, before }) => {
  const ticket = await header(ctx, number);
  const merged = await membersOf(ctx, ticket);
  const ids = [ticket.id, ...merged.map(({ id }) => id)];
  return { ticket, merged, ...(await listMessages(ctx, ids, before)) };
});

async function header(ctx: QueryContext, number: number) {
  const row = await find(ctx, number);
  if (row.mergedInto === null) return row;
  const at = await survivorOf(ctx.db, ctx.actor, number);
  if (at && at.number !== number) return find(ctx, at.number);
  // Merged into a ticket out of reach: for this reader it ends here, and a new message begins another.
  return { ...row, status: "closed" as const };
}

async function find(ctx: QueryContext, number: number) {
  const [ticket] = await ctx.prepared(
    "own_ticket",
    (db, me) =>
      db
        .select({
          id: tickets.id,
          number: tickets.number,
          subject: tickets.subject,
          status: statusForCustomers,
          createdAt: tickets.createdAt,
          resolvedAt: tickets.resolvedAt,
          lastMessageId: tickets.lastMessageId,
          requesterName: requester.name,
          isOwn: sql<boolean>`${tickets.requesterId} = ${me.id}`,
          unread: sql<boolean>`coalesce(${ticketReads.lastMessageId}, 0) < ${tickets.lastMessageId}`,
          followUpOf: followed.number,
          mergedInto: tickets.mergedInto,
          hasMerged,
        })
        .from(tickets)
        .innerJoin(requester, eq(requester.id, tickets.requesterId))
        .leftJoin(followed, and(eq(followed.id, tickets.followUpOf), within.tickets(ctx.actor, me, followed)))
        .leftJoin(ticketReads, and(eq(ticketReads.ticketId, tickets.id), eq(ticketReads.userId, sql`${me.id}`)))
        .where(and(eq(tickets.number, sql.placeholder("number")), within.tickets(ctx.actor, me))),
    { number },
  );
  if (!ticket) throw notFound();
  return ticket;
}
