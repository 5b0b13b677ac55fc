import { type Placeholder, type SQL, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { toldBulks } from "@/lib/bulk/told";
import { query } from "@/lib/query";
import { remembered } from "@/lib/remembered";
import { mentionedIn } from "../family";
import type { QueueView } from "../input";

/** Counting stops here and the side bar says "999+": the cost doesn't grow with the tickets. */
export const countedTo = 1000;

const active = "status in ('new', 'open', 'pending', 'on_hold')";
const awake = "snoozed_until is null";

/**
 * How many tickets each view holds, over the views' own indexes: the team's counts once a change, the reader's own each
 * time, and with those the changes of many tickets that are told to them.
 */
export const countQueue = query("ticket.list", z.object({}), async ({ prepared }) => {
  const [[team], [own]] = await Promise.all([
    remembered("queue_counts", () =>
      prepared("queue_counts", (db) =>
        db
          .select({
            unassigned: capped(`assignee_id is null and ${active} and ${awake}`),
            open: capped(`status in ('new', 'open') and ${awake}`),
            pending: capped(`status = 'pending' and ${awake}`),
            on_hold: capped(`status = 'on_hold' and ${awake}`),
            snoozed: capped(`snoozed_until is not null and ${active}`),
            resolved: capped("status = 'resolved'"),
            all: capped("true"),
          })
          .from(once),
      ),
    ),
    prepared("queue_own", (db, me) =>
      db.select({ mine: mine(me.id), mentions: mentions(me.id), bulks: toldBulks(me.id) }).from(once),
    ),
  ]);
  if (!team || !own) throw new Error("Counting returned no row.");
  const { bulks, ...ownCounts } = own;
  return { counts: { ...team, ...ownCounts } satisfies Record<QueueView, number>, bulks };
});

const once = sql`(select 1) as once`;
const mine = (who: Placeholder) => cappedBy(sql`assignee_id = ${who} and ${sql.raw(`${active} and ${awake}`)}`);
const mentions = (who: Placeholder) => cappedBy(sql`id in ${mentionedIn(who)}`);
const capped = (where: string) => cappedBy(sql.raw(where));

function cappedBy(where: SQL) {
  return sql<number>`(select count(*)::int from (select 1 from tickets where merged_into is null and ${where} limit ${sql.raw(String(countedTo))}) as counted)`;
}
