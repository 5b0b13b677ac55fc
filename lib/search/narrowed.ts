import { type SQL, sql } from "drizzle-orm";
import { tickets } from "@/lib/db/schema/tickets";
import { literally, type QueryContext } from "@/lib/query";
import { askedFor, candidates, given, holders, shapeOf, unread } from "./candidates";
import type { Page } from "./find";
import type { TextQuery } from "./text-query";
import {
  bound,
  type Found,
  findingOf,
  literal,
  lookedInto,
  newest,
  page,
  sampled,
  through,
  unreadStep,
  walkBy,
} from "./walk";

/** As many tickets as are looked into one by one. */
const short = 1_000;
/** Words that stand in so many of the sample are common. */
const some = 3;
/** Where neither words nor operators leave so few, the newest of all are walked through, so many. */
const far = 10_000;

/**
 * Words and operators: what the rarer of the two leaves is asked the other. In small statements, since those with
 * operators are planned each time: only what has been learned says which is needed next.
 */
export async function foundNarrowed(ctx: QueryContext, query: TextQuery, asked: Page, narrowed: SQL): Promise<Found> {
  const rare = await rareOf(ctx, query);
  const isOneOf = rare ? sql`${tickets.id} = any(${list(rare)}::text::bigint[]) and ` : sql``;
  const left = await ctx.db
    .select({ id: tickets.id })
    .from(tickets)
    .where(sql`${isOneOf} ${narrowed}`)
    // Along an index: a scan of the table starts where another has stopped, which may be far from the next such ticket.
    .orderBy(tickets.id)
    .limit(literally(short + 1));
  if (left.length > short) return walked(ctx, query, asked, narrowed);
  const ids = left.map(({ id }) => id);
  return ids.length > 0 ? among(ctx, query, asked, ids) : nothing;
}

/** All tickets that may hold the words; null when they are many. */
async function rareOf(ctx: QueryContext, query: TextQuery): Promise<number[] | null> {
  const [row] = await ctx.prepared(
    `search_rare_${shapeOf(query)}`,
    (db) => {
      const steps = sql`with ${askedFor(holders)},
        sampled as materialized (select count(*) >= ${literal(some)} as yes from (${sampled(some)}) as held),
        known as materialized (select ticket_id from (${candidates(query, holders)}) as known
          where not (select yes from sampled) limit ${literal(short + 1)})
        select not (select yes from sampled) and (select count(*) <= ${literal(short)} from known) as rare,
          array(select ticket_id::float8 from known union select ticket_id from (${unread(query)}) as unread) as ids`;
      return db.select({ rare: sql<boolean>`rare`, ids: sql<number[]>`ids` }).from(sql`(${steps}) as held`);
    },
    given(query),
  );
  return row?.rare ? row.ids : null;
}

/** So few that each can be looked into. */
async function among(ctx: QueryContext, query: TextQuery, { order, last, limit }: Page, ids: number[]): Promise<Found> {
  const [found] = await ctx.prepared(
    `search_among_${order}_${last ? "after" : "first"}`,
    (db) => {
      const walk = walkBy(order, last && { at: sql.placeholder("at"), id: sql.placeholder("last") });
      const these = newest(walk, { which: sql`${walk.id} = any(${sql.placeholder("these")}::text::bigint[])` });
      const steps = sql`with ${askedFor(holders)}, found as (${lookedInto(these, limit)})
        select array(select id::float8 from found order by at desc, id desc) as ids, false as cut`;
      return findingOf(db, steps);
    },
    { ...given(query), at: last?.at, last: last?.id, these: list(ids) },
  );
  return found ?? nothing;
}

/** Both are many: the page is full soon, or else the indexes are asked for all that hold the words. */
async function walked(
  ctx: QueryContext,
  query: TextQuery,
  { order, last, limit }: Page,
  narrowed: SQL,
): Promise<Found> {
  const values = given(query);
  const walk = walkBy(order, last);
  const near = sql`with ${askedFor(values)}, near as ${lookedInto(through(walk, narrowed, far), limit)}
    select array(select id::float8 from near order by at desc, id desc) as ids, false as cut`;
  const [soon] = await findingOf(ctx.db, near);
  if (soon?.ids.length === limit) return soon;
  const asked = { query, values, walk, limit };
  const which = sql`${walk.id} in (${candidates(query, values)})`;
  const steps = sql`known as materialized (${newest(walk, { most: bound(asked), which, narrowed })}), ${unreadStep(asked, { narrowed })}`;
  const [found] = await findingOf(ctx.db, page(asked, { steps, sure: [], known: [sql`known`] }));
  return found ?? nothing;
}

const nothing: Found = { ids: [], cut: false };
const list = (ids: number[]) => `{${ids}}`;
