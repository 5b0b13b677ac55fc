import { type Placeholder, sql } from "drizzle-orm";
import { type BulkTold, toldForMinutes } from "./rules";

/** The reader's own newest change of many tickets, for as long as it is told: a column that rides in a read. */
export function newestBulk(me: Placeholder) {
  const minutes = sql.raw(String(toldForMinutes));
  return sql<BulkTold | null>`(select row_to_json(one) from (
    select id, words, state, total, done, changed, skipped from bulk_changes
    where actor_id = ${me} and changed_at > now() - make_interval(mins => ${minutes}) order by id desc limit 1) as one)`;
}
