import { asc, type SQL, sql } from "drizzle-orm";
import { savedViews } from "@/lib/db/schema/queue";
import { tickets } from "@/lib/db/schema/tickets";
import { Nothing } from "@/lib/people/input";
import { literally, type QueryContext, query } from "@/lib/query";
import type { QueueFilter } from "@/lib/tickets/input";
import { filterFrom } from "@/lib/tickets/queries/matching";
import { narrowedBy, views } from "@/lib/tickets/queries/queue-filter";
import { mayChange, viewsSeenBy } from "./reach";
import { mostViews } from "./rules";

/** Of each view's tickets so many are looked at: its count costs no more on a large desk than on a small one. */
export const lookedAt = 5_000;

export type SavedView = Awaited<ReturnType<typeof listSavedViews>>[number];

/** The reader's saved views with how many tickets stand in each; two reads, and one where there are no views. */
export const listSavedViews = query("view.list", Nothing, async (ctx) => {
  const saved = await ctx.prepared("saved_views", (db, me) =>
    db
      .select({
        id: savedViews.id,
        name: savedViews.name,
        audience: savedViews.audience,
        ownerId: savedViews.ownerId,
        filter: savedViews.filter,
      })
      .from(savedViews)
      .where(viewsSeenBy(me.id))
      .orderBy(asc(savedViews.name), asc(savedViews.id))
      .limit(literally(mostViews + 20)),
  );
  if (saved.length === 0) return [];
  const filters = saved.map(({ filter }) => filterFrom(filter));
  const counts = await countEach(ctx, filters);
  return saved.map((view, n) => {
    const { id, name, audience, ownerId } = view;
    return {
      id,
      name,
      audience,
      mayChange: mayChange(ctx.actor, { ownerId, audience }),
      filter: filters[n] as QueueFilter,
      count: counts[n] ?? null,
    };
  });
});

type Counted = { found: number; isWhole: boolean } | null;

/** In one read. A view with words to search for has no count: finding them all would cost too much on every page. */
async function countEach({ db, actor }: QueryContext, filters: QueueFilter[]): Promise<Counted[]> {
  const columns = filters.map(
    (filter, n) => sql`${filter.q ? sql`null` : countOf(filter, actor)} as ${sql.raw(`c${n}`)}`,
  );
  const [row] = await db.execute<Record<string, [number, number] | null>>(sql`select ${sql.join(columns, sql`, `)}`);
  return filters.map((_filter, n) => {
    const counted = row?.[`c${n}`];
    return counted ? { found: counted[0], isWhole: counted[1] < lookedAt } : null;
  });
}

/** How many fit among the newest of its view, and how many were looked at. */
function countOf(filter: QueueFilter, me: { id: number }): SQL {
  const where = views[filter.view](me) ?? sql`true`;
  return sql`(select json_build_array(count(*) filter (where ${narrowedBy(filter) ?? sql`true`}), count(*)) from (
    select * from ${tickets} where merged_into is null and ${where} order by last_activity_at desc limit ${sql.raw(String(lookedAt))}) as tickets)`;
}
