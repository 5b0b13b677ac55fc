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
import { hasMerged, membersOf, survivorOf } from "../family";
import { ReadTicket } from "../input";
import { namedIn } from "../named";
import { readTimeline } from "../timeline";
import { alikeTickets, familyTies, lastTickets, tiesOf } from "./ticket-aside";

export type TicketScreen = Awaited<ReturnType<typeof readTicket>>;

const requester = alias(users, "requester");
const assignee = alias(users, "assignee");
const followed = alias(tickets, "followed");

/** Everything the agents' ticket screen shows. The number of a merged ticket answers with the ticket that took it in. */
export const readTicket = query("ticket.read", ReadTicket, async (ctx, { number, before }) => {
  const { others, alike, links, followers, mentioned, ...ticket } = await header(ctx, number);
  const merged = await membersOf(ctx, ticket);
  const ids = [ticket.id, ...merged.map(({ id }) => id)];
  const ties = { links, followers, mentioned };
  const [timeline, [whole = ties]] = await Promise.all([
    readTimeline(ctx, ids, before),
    merged.length > 0 ? ctx.prepared("family_ties", familyTies, { tickets: `{${ids}}` }) : [],
  ]);
  const written = [...timeline.messages, ...timeline.comments, ...(ticket.outgoing ?? [])];
  const named = await namedIn(
    ctx,
    written.map(({ content }) => content),
  );
  return { ticket, merged, ...timeline, named, others, alike, ...whole };
});

async function header(ctx: QueryContext, number: number) {
  const row = await find(ctx, number);
  if (row.mergedInto === null) return row;
  const at = await survivorOf(ctx.db, ctx.actor, number);
  return find(ctx, at?.number ?? number);
}

async function find({ prepared, actor }: QueryContext, number: number) {
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
          snoozedUntil: tickets.snoozedUntil,
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
          alike: alikeTickets,
          tags: sql<number[]>`array(select tag_id::int from ticket_tags where ticket_id = ${tickets.id})`,
          ...tiesOf(sql`array[${tickets.id}]`, me),
          mergedInto: tickets.mergedInto,
          hasMerged,
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
