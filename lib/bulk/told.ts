import { type Placeholder, sql } from "drizzle-orm";
import { type BulkTold, mostTold, toldForMinutes } from "./rules";

/**
 * The reader's own changes of many tickets, for as long as they are told: a column that rides in a read. First the newest,
 * then what is under way, then what can be undone, of many tickets before of one.
 */
export function toldBulks(me: Placeholder) {
  const [minutes, most] = [toldForMinutes, mostTold].map((count) => sql.raw(String(count)));
  return sql<BulkTold[]>`(select coalesce(json_agg(one), '[]') from (
    select id, words, state, total, done, changed, skipped from bulk_changes
    where actor_id = ${me} and changed_at > now() - make_interval(mins => ${minutes})
    order by id = max(id) over () desc, state in ('running', 'undoing') desc, state <> 'undone' desc, total > 1 desc,
      id desc limit ${most}) as one)`;
}
