import { type SQL, sql } from "drizzle-orm";
import { type CommentOnScreen, newestComments } from "@/lib/comments/queries";
import { rowsAsJson } from "@/lib/db/rows-as-json";
import { type MessageOnScreen, messagesAPage, newestMessages, newestPage, pageOf } from "@/lib/messages/queries";
import type { QueryContext } from "@/lib/query";
import { type Holds, over } from "./family";

const mostEvents = sql.raw("200");
const page = sql.raw(String(messagesAPage));

export type EventOnScreen = {
  id: number;
  ticketId: number;
  event: string;
  data: Record<string, string | number | null>;
  createdAt: Date;
  actorName: string | null;
};

/** Messages, comments and what happened, for the team, in one read; the others reach back as far as the messages shown. */
export async function readTimeline({ prepared }: QueryContext, ticketIds: number[], before = newestPage) {
  const { name, holds, tickets } = over(ticketIds);
  const [row] = await prepared(
    `ticket_timeline${name}`,
    (db) =>
      db
        .with(db.$with("shown", {}).as(newestMessages(holds)))
        .select({
          messages: rowsAsJson<MessageOnScreen>(sql`select * from shown order by id desc`),
          comments: rowsAsJson<CommentOnScreen>(newestComments(holds, since)),
          events: rowsAsJson<EventOnScreen>(firstEvents(holds)),
        })
        .from(sql`(select 1) as once`),
    { tickets, before },
  );
  const { messages = [], comments = [], events = [] } = row ?? {};
  return { ...pageOf(messages), comments: comments.reverse(), events };
}

/** When the oldest message of a page was written; the beginning, where there are none before it. */
const since = sql`coalesce((select "createdAt" from shown where (select count(*) from shown) > ${page}
  order by id desc offset ${page} - 1 limit 1), '-infinity')`;

/** Written words are shown themselves; the rest of the history is shown as what happened. */
const firstEvents = (holds: Holds): SQL => sql`
  select e.id, e.ticket_id as "ticketId", e.event, e.data, e.created_at as "createdAt", users.name as "actorName"
  from ticket_events as e left join users on users.id = e.actor_id
  where ${holds(sql`e.ticket_id`)} and e.created_at >= ${since} and e.event not in ('ticket.opened', 'ticket.commented')
  order by e.id limit ${mostEvents}`;
