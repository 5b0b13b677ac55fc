import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { ticketReads } from "@/lib/db/schema/conversation";
import { organizations, teams, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { draftsOf } from "@/lib/drafts/queries";
import { outgoingOf } from "@/lib/outgoing/queries";
import { within } from "@/lib/policy";
import { type QueryContext, query } from "@/lib/query";
import { notFound } from "@/lib/refusal";
import { ReadTicket } from "../input";
import type { Status } from "../rules";
import { readTimeline } from "../timeline";

export type TicketScreen = Awaited<ReturnType<typeof readTicket>>;

const requester = alias(users, "requester");
const assignee = alias(users, "assignee");
const followed = alias(tickets, "followed");

/** Everything the agents' ticket screen shows. */
export const readTicket = query("ticket.read", ReadTicket, async (ctx, { number, before }) => {
  const { others, ...ticket } = await header(ctx, number);
  return { ticket, ...(await readTimeline(ctx, ticket.id, before)), others };
});

async function header({ prepared, actor }: QueryContext, number: number) {
  const [row] = await prepared(
    "ticket_header",
    (db, me) =>
      db
        .select({
          id: tickets.id,
          number: tickets.number,
          subject: tickets.subject,
          status: tickets.status,
          priority: tickets.priority,
          version: tickets.version,
          channel: tickets.channel,
          createdAt: tickets.createdAt,
          resolvedAt: tickets.resolvedAt,
          lastMessageId: tickets.lastMessageId,
          unread: sql<boolean>`coalesce(${ticketReads.lastMessageId}, 0) < ${tickets.lastMessageId}`,
          teamId: tickets.teamId,
          teamName: sql<string | null>`${teams.name}::text`,
          assigneeId: tickets.assigneeId,
          assigneeName: assignee.name,
          requesterId: tickets.requesterId,
          requesterName: requester.name,
          requesterEmail: sql<string>`${requester.email}::text`,
          requesterPhone: requester.phone,
          requesterTimeZone: requester.timeZone,
          organizationName: sql<string | null>`${organizations.name}::text`,
          followUpOf: followed.number,
          others: lastTickets,
          drafts: draftsOf(me.id),
          outgoing: outgoingOf,
        })
        .from(tickets)
        .innerJoin(requester, eq(requester.id, tickets.requesterId))
        .leftJoin(assignee, eq(assignee.id, tickets.assigneeId))
        .leftJoin(teams, eq(teams.id, tickets.teamId))
        .leftJoin(organizations, eq(organizations.id, tickets.organizationId))
        .leftJoin(followed, eq(followed.id, tickets.followUpOf))
        .leftJoin(ticketReads, and(eq(ticketReads.ticketId, tickets.id), eq(ticketReads.userId, sql`${me.id}`)))
        .where(and(eq(tickets.number, sql.placeholder("number")), within.tickets(actor, me))),
    { number },
  );
  if (!row) throw notFound();
  return row;
}

type Other = { number: number; subject: string; status: Status; at: Date };

/** The requester's newest other tickets, for the card beside the conversation; in the same read. */
const lastTickets = sql`(
  select coalesce(json_agg(other), '[]') from (
    select number, subject, status, last_activity_at as at from tickets as own
    where own.requester_id = ${tickets.requesterId} and own.id <> ${tickets.id}
    order by last_activity_at desc, id desc limit 5
  ) as other)`.mapWith((rows: (Omit<Other, "at"> & { at: string })[]): Other[] =>
  rows.map((row) => ({ ...row, at: new Date(row.at) })),
);
