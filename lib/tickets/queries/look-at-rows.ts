import { and, inArray } from "drizzle-orm";
import { tickets } from "@/lib/db/schema/tickets";
import { query } from "@/lib/query";
import { QueueRows } from "../input";
import { selectRows } from "./list-queue";
import { conditionsOf } from "./queue-filter";

/**
 * Rows that a screen still shows though the newest page of their list doesn't hold them any more, and which of them the
 * list has lost: others were only pushed off the page. Words that were found stay in their conversation, so a search
 * asks for the rest of its filter.
 */
export const lookAtRows = query("ticket.list", QueueRows, async ({ db, actor }, { number: numbers, ...filter }) => {
  if (numbers.length === 0) return [];
  const holds = await db
    .select({ number: tickets.number })
    .from(tickets)
    .where(and(inArray(tickets.number, numbers), conditionsOf(filter, actor)));
  const rows = await selectRows(db, actor).where(inArray(tickets.number, numbers));
  const held = new Set(holds.map(({ number }) => number));
  return rows.map((row) => ({ row, left: !held.has(row.number) }));
});
