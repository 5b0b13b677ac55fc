import { and, asc, eq, gte, sql } from "drizzle-orm";
import { listComments } from "@/lib/comments/queries";
import { ticketEvents } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { listMessages } from "@/lib/messages/queries";
import { literally, type QueryContext } from "@/lib/query";
import { over } from "./family";

const mostEvents = 200;
const begin = new Date(0);

export type EventOnScreen = Awaited<ReturnType<typeof listEvents>>[number];

/** Messages, comments and what happened, for the team; comments and events reach back as far as the messages shown. */
export async function readTimeline(ctx: QueryContext, ticketIds: number[], before?: number) {
  const page = await listMessages(ctx, ticketIds, before);
  const since = page.earlier ? (page.messages[0]?.createdAt ?? begin) : begin;
  const [comments, events] = await Promise.all([
    listComments(ctx, ticketIds, since),
    listEvents(ctx, ticketIds, since),
  ]);
  return { ...page, comments, events };
}

/** Written words are shown themselves; the rest of the history is shown as what happened. */
function listEvents({ prepared }: QueryContext, ticketIds: number[], since: Date) {
  const { name, holds, tickets } = over(ticketIds);
  return prepared(
    `ticket_events${name}`,
    (db) =>
      db
        .select({
          id: ticketEvents.id,
          ticketId: ticketEvents.ticketId,
          event: ticketEvents.event,
          data: ticketEvents.data,
          createdAt: ticketEvents.createdAt,
          actorName: users.name,
        })
        .from(ticketEvents)
        .leftJoin(users, eq(users.id, ticketEvents.actorId))
        .where(
          and(
            holds(ticketEvents.ticketId),
            gte(ticketEvents.createdAt, sql`${sql.placeholder("since")}::timestamptz`),
            sql`${ticketEvents.event} not in ('ticket.opened', 'ticket.commented')`,
          ),
        )
        .orderBy(asc(ticketEvents.id))
        .limit(literally(mostEvents)),
    { tickets, since: since.toISOString() },
  );
}
