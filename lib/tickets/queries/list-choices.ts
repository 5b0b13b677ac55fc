import { sql } from "drizzle-orm";
import { Nothing } from "@/lib/people/input";
import { query } from "@/lib/query";
import { remembered } from "@/lib/remembered";
import type { Tag } from "@/lib/tags/rules";
import { formerAssignees } from "./former-assignees";

type Named = { id: number; name: string };
type NamedTeam = Named & { members: number[] };

/** What a ticket can be given to and marked with, all in one read: each of the desk's pages offers it. */
export const listChoices = query("ticket.list", Nothing, async ({ prepared, actor }) => {
  const [row] = await remembered("desk_choices", () =>
    prepared("desk_choices", (db) =>
      db
        .select({
          teams: choices<NamedTeam>(teams),
          people: choices<Named>(people),
          former: choices<Named>(formerAssignees),
          tags: choices<Tag>(tags),
        })
        .from(once),
    ),
  );
  const all = row ?? { teams: [], people: [], former: [], tags: [] };
  return {
    ...all,
    teams: all.teams.map(({ id, name, members }) => ({ id, name, isMine: members.includes(actor.id) })),
  };
});

const once = sql`(select 1) as once`;
const people = sql`select id, name from users where role <> 'customer' and disabled_at is null order by name limit 500`;
const tags = sql`select id, name, colour from tags order by name limit 500`;
const teams = sql`select id, name, array(select user_id from team_members where team_id = teams.id) as members
  from teams order by name limit 100`;

function choices<T>(rows: ReturnType<typeof sql>) {
  return sql<T[]>`(select coalesce(json_agg(one), '[]') from (${rows}) as one)`;
}
