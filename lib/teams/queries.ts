import { asc, eq } from "drizzle-orm";
import { teamMembers, teams, users } from "@/lib/db/schema/people";
import { Nothing } from "@/lib/people/input";
import { query } from "@/lib/query";

const mostTeams = 100;

/** The teams with their members, for the people who look after them. */
export const listTeams = query("team.list", Nothing, async ({ db }) => {
  const all = await db.select({ id: teams.id, name: teams.name }).from(teams).orderBy(asc(teams.name)).limit(mostTeams);
  const members = await db
    .select({ team: teamMembers.teamId, id: users.id, name: users.name, disabledAt: users.disabledAt })
    .from(teamMembers)
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .orderBy(asc(users.name))
    .limit(2_000);
  return all.map((team) => ({
    ...team,
    members: members
      .filter((member) => member.team === team.id)
      .map(({ id, name, disabledAt }) => ({ id, name, isDisabled: disabledAt !== null })),
  }));
});

/** For the choice of a ticket's team. */
export const listTeamChoices = query("ticket.list", Nothing, async ({ prepared }) => {
  return prepared("list_team_choices", (db) =>
    db.select({ id: teams.id, name: teams.name }).from(teams).orderBy(asc(teams.name)).limit(mostTeams),
  );
});
