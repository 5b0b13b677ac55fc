import { and, asc, eq, isNotNull, ne } from "drizzle-orm";
import { teamMembers, teams, users } from "@/lib/db/schema/people";
import { Nothing } from "@/lib/people/input";
import { query } from "@/lib/query";
import { notFound } from "@/lib/refusal";
import { TeamRef } from "@/lib/teams/input";

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

/** One team with everyone who could join it. */
export const getTeam = query("team.list", TeamRef, async ({ db }, { team: id }) => {
  const [team] = await db.select({ id: teams.id, name: teams.name }).from(teams).where(eq(teams.id, id));
  if (!team) throw notFound();
  const staff = await db
    .select({ id: users.id, name: users.name, disabledAt: users.disabledAt, joined: isNotNull(teamMembers.teamId) })
    .from(users)
    .leftJoin(teamMembers, and(eq(teamMembers.userId, users.id), eq(teamMembers.teamId, id)))
    .where(ne(users.role, "customer"))
    .orderBy(asc(users.name))
    .limit(500);
  return {
    ...team,
    members: staff.filter(({ joined }) => joined),
    others: staff.filter(({ joined, disabledAt }) => !joined && disabledAt === null),
  };
});
