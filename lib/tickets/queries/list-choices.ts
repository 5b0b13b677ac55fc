import { type Placeholder, sql } from "drizzle-orm";
import { type BulkTold, toldForMinutes } from "@/lib/bulk/rules";
import { Nothing } from "@/lib/people/input";
import { query } from "@/lib/query";
import type { Tag } from "@/lib/tags/rules";

type Named = { id: number; name: string };

/** What a ticket can be given to and marked with, all in one read: each of the desk's pages offers it. */
export const listChoices = query("ticket.list", Nothing, async ({ prepared }) => {
  const [row] = await prepared("desk_choices", (db, me) =>
    db
      .select({
        teams: choices<Named & { isMine: boolean }>(teamsOf(me.id)),
        people: choices<Named>(people),
        tags: choices<Tag>(tags),
        bulk: newestBulk(me.id),
      })
      .from(once),
  );
  return row ?? { teams: [], people: [], tags: [], bulk: null };
});

const once = sql`(select 1) as once`;
const people = sql`select id, name from users where role <> 'customer' and disabled_at is null order by name limit 500`;
const tags = sql`select id, name, colour from tags order by name limit 500`;

function teamsOf(me: Placeholder) {
  const isMine = sql`exists (select from team_members where team_id = teams.id and user_id = ${me})`;
  return sql`select id, name, ${isMine} as "isMine" from teams order by name limit 100`;
}

function choices<T>(rows: ReturnType<typeof sql>) {
  return sql<T[]>`(select coalesce(json_agg(one), '[]') from (${rows}) as one)`;
}

/** The reader's own newest change of many tickets, for as long as it is told. */
function newestBulk(me: Placeholder) {
  const minutes = sql.raw(String(toldForMinutes));
  return sql<BulkTold | null>`(select row_to_json(one) from (
    select id, words, state, total, done, changed, skipped from bulk_changes
    where actor_id = ${me} and changed_at > now() - make_interval(mins => ${minutes}) order by id desc limit 1) as one)`;
}
