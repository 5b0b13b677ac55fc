import { and, isNull, type Placeholder, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { toldBulks } from "@/lib/bulk/told";
import { tickets } from "@/lib/db/schema/tickets";
import { query } from "@/lib/query";
import { remembered } from "@/lib/remembered";
import type { QueueView } from "../input";
import { views } from "./queue-filter";

/** Counting stops here and the side bar says "999+": the cost doesn't grow with the tickets. */
export const countedTo = 1000;

/**
 * How many tickets each view holds, over the views' own indexes: the team's counts once a change, the reader's own each
 * time, and with those the changes of many tickets that are told to them.
 */
export const countQueue = query("ticket.list", z.object({}), async ({ prepared }) => {
  const [[team], [own]] = await Promise.all([
    remembered("queue_counts", () =>
      prepared("queue_counts", (db, me) =>
        db
          .select({
            unassigned: held("unassigned", me),
            open: held("open", me),
            pending: held("pending", me),
            on_hold: held("on_hold", me),
            snoozed: held("snoozed", me),
            resolved: held("resolved", me),
            all: held("all", me),
          })
          .from(once),
      ),
    ),
    prepared("queue_own", (db, me) =>
      db.select({ mine: held("mine", me), mentions: held("mentions", me), bulks: toldBulks(me.id) }).from(once),
    ),
  ]);
  if (!team || !own) throw new Error("Counting returned no row.");
  const { bulks, ...ownCounts } = own;
  return { counts: { ...team, ...ownCounts } satisfies Record<QueueView, number>, bulks };
});

const once = sql`(select 1) as once`;

function held(view: QueueView, me: { id: Placeholder }) {
  const inView = and(isNull(tickets.mergedInto), views[view](me));
  const most = sql.raw(String(countedTo));
  return sql<number>`(select count(*)::int from (select 1 from ${tickets} where ${inView} limit ${most}) as counted)`;
}
