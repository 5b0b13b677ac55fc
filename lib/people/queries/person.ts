import { asc, count, eq, isNotNull } from "drizzle-orm";
import { organizations, passwords, teamMembers, teams, users } from "@/lib/db/schema/people";
import { sessions } from "@/lib/db/schema/sessions";
import { Nothing, PersonRef } from "@/lib/people/input";
import { query } from "@/lib/query";
import { notFound } from "@/lib/refusal";

/** One person as an admin sees them; never a password or a session's id. */
export const getPerson = query("person.read", PersonRef, async ({ db, actor }, { person: id }) => {
  const [person] = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      phone: users.phone,
      role: users.role,
      timeZone: users.timeZone,
      organizationId: users.organizationId,
      organization: organizations.name,
      disabledAt: users.disabledAt,
      createdAt: users.createdAt,
      hasAccepted: isNotNull(passwords.userId).mapWith(Boolean),
    })
    .from(users)
    .leftJoin(organizations, eq(organizations.id, users.organizationId))
    .leftJoin(passwords, eq(passwords.userId, users.id))
    .where(eq(users.id, id));
  if (!person) throw notFound();
  const [open] = await db.select({ sessions: count() }).from(sessions).where(eq(sessions.userId, id));
  const memberOf = await db
    .select({ id: teams.id, name: teams.name })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(eq(teamMembers.userId, id))
    .orderBy(asc(teams.name));
  return { ...person, sessions: open?.sessions ?? 0, teams: memberOf, isSelf: id === actor.id };
});

/** What a person can change about themselves. */
export const getProfile = query("profile.read", Nothing, async ({ db, actor }) => {
  const [person] = await db
    .select({
      name: users.name,
      email: users.email,
      phone: users.phone,
      role: users.role,
      locale: users.locale,
      timeZone: users.timeZone,
      undoSeconds: users.undoSeconds,
      afterResolve: users.afterResolve,
      singleKeys: users.singleKeys,
    })
    .from(users)
    .where(eq(users.id, actor.id));
  if (!person) throw notFound();
  return person;
});
