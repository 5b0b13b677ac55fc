import { and, desc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { teamMembers, users } from "@/lib/db/schema/people";
import { adminEvents } from "@/lib/db/schema/running";
import { sessions } from "@/lib/db/schema/sessions";
import { disablePerson, enablePerson } from "@/lib/people/commands/disabling";
import { invitePerson } from "@/lib/people/commands/inviting";
import { changeOrganization, changeRole } from "@/lib/people/commands/roles";
import { listCustomers, listPeople, suggestCustomers } from "@/lib/people/queries/people";
import { startSession } from "@/lib/sessions/commands";
import { addTeamMember, createTeam } from "@/lib/teams/commands";
import { auditOf } from "@/lib/testing/audit";
import {
  makeAdmin,
  makeAgent,
  makeCustomer,
  makeOrganization,
  makeVisitor,
  newEmail,
  type Person,
} from "@/lib/testing/people";
import { listChoices } from "@/lib/tickets/queries/list-choices";

const password = "a good password";

describe("the last admin", () => {
  test("can be neither demoted nor disabled", async () => {
    const admin = await onlyAdmin();
    await expect(changeRole(admin, { person: admin.id, role: "agent" })).rejects.toMatchObject({ kind: "conflict" });
    await expect(disablePerson(admin, { person: admin.id })).rejects.toMatchObject({ kind: "conflict" });
    const second = await makeAdmin({ password });
    await disablePerson(second, { person: admin.id });
    await expect(changeRole(second, { person: second.id, role: "customer" })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("is the last although another was invited, who may never come", async () => {
    const admin = await onlyAdmin();
    const invited = { name: "Not here yet", email: newEmail(), role: "admin", organization: "" };
    const { id } = await invitePerson(admin, invited);
    await expect(disablePerson(admin, { person: admin.id })).rejects.toMatchObject({ kind: "conflict" });
    await expect(changeRole(admin, { person: admin.id, role: "agent" })).rejects.toMatchObject({ kind: "conflict" });
    await disablePerson(admin, { person: id });
  });

  test("stays when two admins remove each other at the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const one = await onlyAdmin();
      const other = await makeAdmin({ password });
      const both = [changeRole(one, { person: other.id, role: "agent" }), disablePerson(other, { person: one.id })];
      expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await activeAdmins()).toHaveLength(1);
    }
  });
});

describe("disabling and demoting", () => {
  test("ends the person's sessions at once, and enabling brings none back", async () => {
    const admin = await makeAdmin();
    const agent = await signedIn(await makeAgent({ password }));
    await disablePerson(admin, { person: agent.id });
    expect(await sessionsOf(agent)).toBe(0);
    expect((await listChoices(admin, {})).people.map(({ id }) => id)).not.toContain(agent.id);
    await enablePerson(admin, { person: agent.id });
    expect(await sessionsOf(agent)).toBe(0);
    await signedIn(agent);
  });

  test("a demoted agent is signed out and leaves their teams; a promoted one keeps working", async () => {
    const admin = await makeAdmin();
    const agent = await signedIn(await makeAgent({ password }));
    const team = await createTeam(admin, { name: `Team of ${agent.email}`.slice(0, 60) });
    await addTeamMember(admin, { team: team.id, person: agent.id });
    await changeRole(admin, { person: agent.id, role: "admin" });
    expect(await sessionsOf(agent)).toBe(1);
    await changeRole(admin, { person: agent.id, role: "customer" });
    expect(await sessionsOf(agent)).toBe(0);
    expect(await staffDatabase().select().from(teamMembers).where(eq(teamMembers.userId, agent.id))).toEqual([]);
    expect((await auditOf(admin)).at(-1)?.changes).toEqual({
      role: { from: "admin", to: "customer" },
      teams: { from: `Team of ${agent.email}`.slice(0, 60), to: null },
    });
  });

  test("is in the audit list with who, whom, from and to; a change that changes nothing is not", async () => {
    const admin = await makeAdmin({ name: "Ada Admin" });
    const person = await makeCustomer({ name: "Cleo" });
    const organization = await makeOrganization();
    await changeRole(admin, { person: person.id, role: "agent" });
    await changeRole(admin, { person: person.id, role: "agent" });
    await changeOrganization(admin, { person: person.id, organization: String(organization.id) });
    await disablePerson(admin, { person: person.id });
    const written = await staffDatabase()
      .select({ event: adminEvents.event, changes: adminEvents.changes, who: adminEvents.actorName })
      .from(adminEvents)
      .where(and(eq(adminEvents.actorId, admin.id), eq(adminEvents.subject, `Cleo (${person.email})`)))
      .orderBy(desc(adminEvents.id));
    expect(written).toEqual([
      { event: "person.disabled", changes: { disabled: { from: false, to: true } }, who: "Ada Admin" },
      {
        event: "person.organization_changed",
        changes: { organization: { from: null, to: organization.name } },
        who: "Ada Admin",
      },
      { event: "person.role_changed", changes: { role: { from: "customer", to: "agent" } }, who: "Ada Admin" },
    ]);
  });
});

describe("finding people", () => {
  test("by letters of name or email, where % and _ stand for themselves", async () => {
    const admin = await makeAdmin();
    const mark = `Zq${Date.now()}`;
    const person = await makeCustomer({ name: `${mark} 100%_sure` });
    await makeCustomer({ name: `${mark} other` });
    for (const q of [`${mark.toLowerCase()} 100`, "100%_SURE", person.email.slice(2, 30)]) {
      expect((await listPeople(admin, { q })).people.map(({ id }) => id)).toEqual([person.id]);
    }
    expect(await suggestCustomers(admin, { q: mark })).toHaveLength(2);
    expect((await listPeople(admin, { q: mark, role: "agent" })).people).toEqual([]);
  });

  test("in one organization, which is named", async () => {
    const admin = await makeAdmin();
    const organization = await makeOrganization();
    const person = await makeCustomer({ organization });
    const found = await listPeople(admin, { organization: String(organization.id) });
    expect([found.people.map(({ id }) => id), found.organization]).toEqual([[person.id], organization.name]);
    expect(await listPeople(admin, { organization: "999999999" })).toMatchObject({ people: [], organization: null });
  });

  test("page after page shows each person once", async () => {
    const admin = await makeAdmin();
    const organization = await makeOrganization();
    for (let made = 0; made < 53; made += 1) await makeCustomer({ organization });
    const first = await listCustomers(admin, { organization: organization.id });
    const second = await listCustomers(admin, { organization: organization.id, before: first.next });
    expect([first.people.length, second.people.length, second.next]).toEqual([50, 3, null]);
    expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(53);
  });

  test("an agent finds customers but has no list of people", async () => {
    const agent = await makeAgent();
    const { people } = await listCustomers(agent, {});
    expect(people.every((person) => !("role" in person))).toBe(true);
    await expect(listPeople(agent, {})).rejects.toMatchObject({ kind: "not_found" });
    await expect(listCustomers(await makeCustomer(), {})).rejects.toMatchObject({ kind: "not_found" });
  });
});

async function onlyAdmin(): Promise<Person> {
  await staffDatabase().update(users).set({ role: "agent" }).where(eq(users.role, "admin"));
  return makeAdmin({ password });
}

async function activeAdmins() {
  const admins = await staffDatabase().select().from(users).where(eq(users.role, "admin"));
  return admins.filter(({ disabledAt }) => disabledAt === null);
}

async function signedIn(person: Person): Promise<Person> {
  expect(await startSession(makeVisitor(), { email: person.email, password, userAgent: "" })).not.toBeNull();
  return person;
}

async function sessionsOf({ id }: Person): Promise<number> {
  return (await staffDatabase().select().from(sessions).where(eq(sessions.userId, id))).length;
}
