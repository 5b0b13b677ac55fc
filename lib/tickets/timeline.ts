import { type SQL, sql } from "drizzle-orm";
import { type CommentOnScreen, commentsWhere } from "@/lib/comments/queries";
import { rowsAsJson } from "@/lib/db/rows-as-json";
import { type MessageOnScreen, messagesAPage, messagesWhere } from "@/lib/messages/queries";
import type { QueryContext } from "@/lib/query";
import { type Holds, over } from "./family";

const commentsAPage = 100;
const eventsAPage = 200;

export type EventOnScreen = {
  id: number;
  ticketId: number;
  event: string;
  data: Record<string, string | number | null>;
  createdAt: Date;
  actorName: string | null;
};

/**
 * Messages, comments and what happened, for the team, in one read. A page reaches back to where the first of the three
 * has more than a page; `earlier` is when the page before it ends, null where this one begins with the ticket.
 */
export async function readTimeline({ prepared }: QueryContext, ticketIds: number[], before?: number) {
  const { name, holds, tickets } = over(ticketIds);
  const [row] = await prepared(
    `ticket_timeline${name}`,
    (db) =>
      db
        .with(
          db.$with("m", {}).as(newest(messagesUntil(holds), messagesAPage)),
          db.$with("c", {}).as(newest(commentsUntil(holds), commentsAPage)),
          db.$with("e", {}).as(newest(eventsUntil(holds), eventsAPage)),
          db.$with("cut", {}).as(cut),
        )
        .select({
          messages: rowsAsJson<MessageOnScreen>(onPage(sql`m`)),
          comments: rowsAsJson<CommentOnScreen>(onPage(sql`c`)),
          events: rowsAsJson<EventOnScreen>(onPage(sql`e`)),
          earlier: sql<number | null>`(select ceil(extract(epoch from at) * 1000)::float8 from cut)`,
        })
        .from(sql`(select 1) as once`),
    { tickets, before: before === undefined ? "infinity" : new Date(before).toISOString() },
  );
  return row ?? { messages: [], comments: [], events: [], earlier: null };
}

const until = sql`${sql.placeholder("before")}::timestamptz`;

const messagesUntil = (holds: Holds) => messagesWhere(sql`${holds(sql`m.ticket_id`)} and m.created_at <= ${until}`);

const commentsUntil = (holds: Holds) => commentsWhere(sql`${holds(sql`c.ticket_id`)} and c.created_at <= ${until}`);

/** What was split off leaves its mark where it stood. */
const happenedAt = sql`coalesce((e.data->>'stood')::timestamptz, e.created_at)`;

/** Written words are shown themselves; the rest of the history is shown as what happened. */
const eventsUntil = (holds: Holds): SQL => sql`
  select e.id, e.ticket_id as "ticketId", e.event, e.data, ${happenedAt} as "createdAt", users.name as "actorName"
  from ticket_events as e left join users on users.id = e.actor_id
  where ${holds(sql`e.ticket_id`)} and ${happenedAt} <= ${until} and e.event not in ('ticket.opened', 'ticket.commented')`;

/** A page and one more. By time, since a page ends at a moment; ids go by who came first to the database. */
const newest = (rows: SQL, aPage: number): SQL =>
  sql`${rows} order by "createdAt" desc, id desc limit ${sql.raw(String(aPage + 1))}`;

/** The moment of the newest row that found no room. What came in one moment stays together. */
const cut = sql`select greatest(${firstLeftOut(sql`m`, messagesAPage)}, ${firstLeftOut(sql`c`, commentsAPage)},
  ${firstLeftOut(sql`e`, eventsAPage)}) as at`;

function firstLeftOut(rows: SQL, aPage: number): SQL {
  return sql`(select "createdAt" from ${rows} order by "createdAt" desc, id desc offset ${sql.raw(String(aPage))} limit 1)`;
}

const onPage = (rows: SQL): SQL => sql`
  select * from ${rows} where "createdAt" > coalesce((select at from cut), '-infinity') order by "createdAt", id`;
