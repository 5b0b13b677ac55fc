import { asc, eq, inArray } from "drizzle-orm";
import { command } from "@/lib/command";
import type { Transaction } from "@/lib/db/client";
import { organizations, teamMembers, teams, users } from "@/lib/db/schema/people";
import { sessions } from "@/lib/db/schema/sessions";
import { ChangeOrganization, ChangeRole } from "@/lib/people/admin-input";
import { isDemotion } from "@/lib/people/rules";
import { invalidField } from "@/lib/refusal";
import { lockPerson, mustNotBeLastAdmin, subjectOf } from "./find-person";

/** Someone who may do less afterwards is signed out in the same moment; customers are in no team. */
export const changeRole = command("person.change_role", ChangeRole, async (ctx, { person: id, role }) => {
  if (role !== "admin") await mustNotBeLastAdmin(ctx.tx, id);
  const person = await lockPerson(ctx.tx, id);
  if (person.role === role) return { id };
  await ctx.tx.update(users).set({ role }).where(eq(users.id, id));
  if (isDemotion(person.role, role)) await ctx.tx.delete(sessions).where(eq(sessions.userId, id));
  const left = role === "customer" ? await leaveTeams(ctx.tx, id) : "";
  await ctx.audit("person.role_changed", subjectOf(person), {
    role: { from: person.role, to: role },
    ...(left ? { teams: { from: left, to: null } } : {}),
  });
  return { id };
});

/** The names of the teams that the person was in. */
async function leaveTeams(tx: Transaction, id: number): Promise<string> {
  const left = await tx.delete(teamMembers).where(eq(teamMembers.userId, id)).returning({ team: teamMembers.teamId });
  const named = inArray(
    teams.id,
    left.map(({ team }) => team),
  );
  const rows = await tx.select({ name: teams.name }).from(teams).where(named).orderBy(asc(teams.name));
  return rows.map(({ name }) => name).join(", ");
}

/** Tickets stay with the organization they were written for. */
export const changeOrganization = command("person.change_organization", ChangeOrganization, async (ctx, input) => {
  const person = await lockPerson(ctx.tx, input.person);
  if (person.organizationId === input.organization) return { id: person.id };
  const both = [person.organizationId, input.organization].filter((id) => id !== null);
  const rows = await ctx.tx
    .select({ id: organizations.id, name: organizations.name })
    .from(organizations)
    .where(inArray(organizations.id, both));
  const nameOf = (id: number | null) => rows.find((row) => row.id === id)?.name ?? null;
  if (input.organization !== null && nameOf(input.organization) === null) {
    throw invalidField("organization", "That organization is gone. Choose another.");
  }
  await ctx.tx.update(users).set({ organizationId: input.organization }).where(eq(users.id, person.id));
  await ctx.audit("person.organization_changed", subjectOf(person), {
    organization: { from: nameOf(person.organizationId), to: nameOf(input.organization) },
  });
  return { id: person.id };
});
