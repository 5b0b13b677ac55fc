// What the steps of a search are made of.
import { and, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { ticketSearch } from "@/lib/db/schema/conversation";
import { tickets } from "@/lib/db/schema/tickets";
import { askedFor, type Given, holds, isExact, unread } from "./candidates";
import type { TextQuery } from "./text-query";

/** How to go through the conversations, newest first by `at` and `id`, and from where on. */
export type Walk = { isByDay: boolean; table: SQL; id: SQL; at: SQL; beyond: SQL | undefined };

export type Asked = { query: TextQuery; values: Given; walk: Walk; limit: number };

/** By the newest message, or by the day of opening. */
export function walkBy(order: "words" | "days", last: { at: unknown; id: unknown } | null): Walk {
  const isByDay = order === "days";
  const [table, id, at] = isByDay
    ? [tickets, sql`${tickets.id}`, sql`${tickets.createdAt}`]
    : [ticketSearch, sql`${ticketSearch.ticketId}`, sql`${ticketSearch.messageAt}`];
  const beyond = last ? sql`(${at}, ${id}) < (${last.at}::timestamptz, ${last.id}::bigint)` : undefined;
  return { isByDay, table: sql`${table}`, id, at, beyond };
}

/** What the indexes can't decide is looked into, the newest first, and never more. */
const most = 2_000;

/** As many as a step can need: a page of what surely holds the words. */
export const bound = ({ query, limit }: Asked) => (isExact(query) ? limit : most);

type Which = { which?: SQL; narrowed?: SQL; most?: number; withDocuments?: boolean };

/** The newest conversations, or of some. */
export function newest({ isByDay, table, id, at, beyond }: Walk, asked: Which): SQL {
  const { which, narrowed, most, withDocuments } = asked;
  const from = narrowed && !isByDay ? sql`${table} join ${tickets} on ${tickets.id} = ${id}` : table;
  const rows = most === undefined ? sql`` : sql`limit ${literal(most)}`;
  const document = withDocuments ? sql`, ${ticketSearch.document} as document` : sql``;
  return sql`select ${id} as id, ${at} as at ${document} from ${from} where ${and(sql`true`, beyond, which, narrowed)}
    order by ${at} desc, ${id} desc ${rows}`;
}

/** The newest of all, and of them those that are asked about. */
export function through(walk: Walk, narrowed: SQL, far: number): SQL {
  if (walk.isByDay) return newest(walk, { narrowed, most: far });
  const isAsked = sql`select from ${tickets} where ${tickets.id} = near.id and ${narrowed} offset 0`;
  return sql`select near.id, near.at from (${newest(walk, { most: far })}) as near cross join lateral (${isAsked}) as ticket
    order by near.at desc, near.id desc`;
}

/** Does the conversation `near` hold the words? One by one, which is what `offset 0` is for. */
const held = (own: SQL) => sql`lateral (select from ${own} as own
  left join team_search as team on team.ticket_id = near.id where ${holds} offset 0) as conversation`;

const heldById = held(sql`(select document from ticket_search where ticket_id = near.id)`);
const heldOnTheWay = held(sql`(select near.document)`);

/** The first of these, in their order, that hold the words. */
export function lookedInto(these: SQL, limit: number, when = sql`true`, own = heldById): SQL {
  return sql`(select near.id, near.at from (${these}) as near cross join ${own}
    where ${when} order by near.at desc, near.id desc limit ${literal(limit)})`;
}

/** The same of so many of the newest, whose documents are read on the way to them. */
export function metAmong(walk: Walk, most: number, limit: number, when: SQL): SQL {
  const isOnTheWay = !walk.isByDay;
  const these = newest(walk, { most, withDocuments: isOnTheWay });
  return lookedInto(these, limit, when, isOnTheWay ? heldOnTheWay : heldById);
}

/** So many of all conversations, spread evenly, say how common the words are, however the newest differ from the rest. */
const sampleSize = 40;

/** The first `enough` of a sample that hold the words. It is but an estimate: what stands beside the messages is left out. */
export function sampled(enough: number): SQL {
  const ends = sql`select min(ticket_id) as low, max(ticket_id) as high from ticket_search`;
  const next = sql`select document from ticket_search
    where ticket_id >= ends.low + (ends.high - ends.low) * place / ${literal(sampleSize)} order by ticket_id limit 1`;
  return sql`select from (${ends}) as ends, generate_series(0, ${literal(sampleSize - 1)}) as place
    cross join lateral (${next}) as near
    where near.document @@ (select whole from asked) limit ${literal(enough)}`;
}

/** Conversations that the indexes don't know whole yet. */
export function unreadStep({ query, walk }: Asked, { when, narrowed }: { when?: SQL; narrowed?: SQL }): SQL {
  const which = sql`${walk.id} in (${unread(query)}) and ${when ?? sql`true`}`;
  return sql`unread as materialized (${newest(walk, { which, narrowed })})`;
}

type Steps = { steps: SQL; sure: SQL[]; known: SQL[] };

/** The newest of those that any step found, as one row; what only may hold the words is looked into. */
export function page({ query, limit, values }: Asked, { steps, sure, known }: Steps): SQL {
  const all = (step: SQL) => sql`select * from ${step}`;
  const certain = isExact(query) ? [...sure, ...known] : sure;
  const doubtful = isExact(query) ? [sql`unread`] : [...known, sql`unread`];
  const parts = [...certain.map(all), ...doubtful.map((step) => lookedInto(all(step), limit))];
  const cuts = known.map((step) => sql`(select count(*) from ${step}) = ${literal(most)}`);
  return sql`
    with ${askedFor(values)}, ${steps},
    page as (${sql.join(parts, sql` union `)} order by at desc, id desc limit ${literal(limit)})
    select coalesce(array_agg(id::float8 order by at desc, id desc), '{}') as ids,
      ${isExact(query) ? sql`false` : sql`count(*) < ${literal(limit)} and (${sql.join(cuts, sql` or `)})`} as cut from page`;
}

/** Newest first; `cut`: older ones may hold the words too. */
export type Found = { ids: number[]; cut: boolean };

export const findingOf = (db: Database, finding: SQL) =>
  db.select({ ids: sql<number[]>`ids`, cut: sql<boolean>`cut` }).from(sql`(${finding}) as found`);

/** In sight of the planner, also where the statement is prepared. */
export const literal = (value: number) => sql.raw(String(value));
