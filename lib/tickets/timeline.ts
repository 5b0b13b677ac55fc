import { and, asc, eq, gte, sql } from "drizzle-orm";
import { listComments } from "@/lib/comments/queries";
import { ticketEvents } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { listMessages } from "@/lib/messages/queries";
import { literally, type QueryContext } from "@/lib/query";

const mostEvents = 200;
const begin = new Date(0);

export type EventOnScreen = Awaited<ReturnType<typeof listEvents>>[number];

/** Messages, comments and what happened, for the team; comments and events reach back as far as the messages shown. */
export async function readTimeline(ctx: QueryContext, ticketId: number, before?: number) {
  const page = await listMessages(ctx, ticketId, before);
  const since = page.earlier ? (page.messages[0]?.createdAt ?? begin) : begin;
  const [comments, events] = await Promise.all([listComments(ctx, ticketId, since), listEvents(ctx, ticketId, since)]);
  return { ...page, comments, events };
}

/** Written words are shown themselves; the rest of the history is shown as what happened. */
function listEvents({ prepared }: QueryContext, ticketId: number, since: Date) {
  return prepared(
    "ticket_events",
    (db) =>
      db
        .select({
          id: ticketEvents.id,
          event: ticketEvents.event,
          data: ticketEvents.data,
          createdAt: ticketEvents.createdAt,
          actorName: users.name,
        })
        .from(ticketEvents)
        .leftJoin(users, eq(users.id, ticketEvents.actorId))
        .where(
          and(
            eq(ticketEvents.ticketId, sql.placeholder("ticketId")),
            gte(ticketEvents.createdAt, sql`${sql.placeholder("since")}::timestamptz`),
            sql`${ticketEvents.event} not in ('ticket.opened', 'ticket.commented')`,
          ),
        )
        .orderBy(asc(ticketEvents.id))
        .limit(literally(mostEvents)),
    { ticketId, since: since.toISOString() },
  );
}
