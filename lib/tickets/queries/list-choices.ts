import { and, isNull, ne, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { teams, users } from "@/lib/db/schema/people";
import { literally, type QueryContext, query } from "@/lib/query";

export type Choice = { id: number; name: string };

/** Lists for a select: enough for most, and never unbounded. */
const most = 600;

/** Who a ticket can be given to: everyone on the team who can sign in, and the teams. */
export const listChoices = query("ticket.list", z.object({}), async ({ prepared }) => {
  const rows = await prepared("ticket_choices", peopleAndTeams);
  const of = (kind: string): Choice[] => rows.filter((row) => row.kind === kind).map(({ id, name }) => ({ id, name }));
  return { people: of("person"), teams: of("team") };
});

function peopleAndTeams(db: QueryContext["db"]) {
  const people = db
    .select({ kind: sql<string>`'person'`.as("kind"), id: users.id, name: sql<string>`${users.name}`.as("name") })
    .from(users)
    .where(and(ne(users.role, "customer"), isNull(users.disabledAt)));
  const all = db
    .select({ kind: sql<string>`'team'`.as("kind"), id: teams.id, name: sql<string>`${teams.name}::text`.as("name") })
    .from(teams);
  return people.unionAll(all).orderBy(sql`name`).limit(literally(most));
}
