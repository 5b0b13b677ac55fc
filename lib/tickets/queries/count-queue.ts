import { type Placeholder, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { query } from "@/lib/query";
import { mentionedIn } from "../family";
import type { QueueView } from "../input";

/** Counting stops here and the side bar says "999+": the cost doesn't grow with the tickets. */
export const countedTo = 1000;

const active = "status in ('new', 'open', 'pending', 'on_hold')";
const awake = "snoozed_until is null";

/** How many tickets each view holds, in one read over the views' own indexes. */
export const countQueue = query("ticket.list", z.object({}), async ({ prepared }) => {
  const [row] = await prepared("queue_counts", (db, me) =>
    db
      .select({
        mine: capped((who) => sql`assignee_id = ${who} and ${sql.raw(`${active} and ${awake}`)}`, me.id),
        unassigned: capped(() => sql.raw(`assignee_id is null and ${active} and ${awake}`), me.id),
        mentions: capped((who) => sql`id in ${mentionedIn(who)}`, me.id),
        open: capped(() => sql.raw(`status in ('new', 'open') and ${awake}`), me.id),
        pending: capped(() => sql.raw(`status = 'pending' and ${awake}`), me.id),
        on_hold: capped(() => sql.raw(`status = 'on_hold' and ${awake}`), me.id),
        snoozed: capped(() => sql.raw(`snoozed_until is not null and ${active}`), me.id),
        resolved: capped(() => sql.raw("status = 'resolved'"), me.id),
        all: capped(() => sql.raw("true"), me.id),
      } satisfies Record<QueueView, unknown>)
      .from(sql`(select 1) as once`),
  );
  if (!row) throw new Error("Counting returned no row.");
  return row;
});

function capped(where: (who: Placeholder) => ReturnType<typeof sql>, who: Placeholder) {
  return sql<number>`(select count(*)::int from (select 1 from tickets where merged_into is null and ${where(who)} limit ${sql.raw(String(countedTo))}) as counted)`;
}
