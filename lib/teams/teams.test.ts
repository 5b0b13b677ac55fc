import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { saveMacro } from "@/lib/macros/commands/saving";
import { listMacros } from "@/lib/macros/queries";
import { disablePerson } from "@/lib/people/commands/disabling";
import { addTeamMember, createTeam, deleteTeam, removeTeamMember, renameTeam } from "@/lib/teams/commands";
import { getTeam, listTeams } from "@/lib/teams/queries";
import { auditOf } from "@/lib/testing/audit";
import { makeAdmin, makeAgent, makeCustomer } from "@/lib/testing/people";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { saveView } from "@/lib/views/commands";
import { listSavedViews } from "@/lib/views/queries";

test("a team is created, filled, renamed, emptied and deleted, and the audit list has each step", async () => {
  const admin = await makeAdmin();
  const agent = await makeAgent({ name: "Ana" });
  const name = `Team ${randomUUID()}`;
  const { id: team } = await createTeam(admin, { name });
  await addTeamMember(admin, { team, person: agent.id });
  await addTeamMember(admin, { team, person: agent.id });
  expect((await listTeams(admin, {})).find(({ id }) => id === team)?.members).toMatchObject([
    { id: agent.id, name: "Ana" },
  ]);
  expect((await listChoices(agent, {})).teams).toContainEqual({ id: team, name, isMine: true });
  await renameTeam(admin, { team, name: `${name}!` });
  await removeTeamMember(admin, { team, person: agent.id });
  await removeTeamMember(admin, { team, person: agent.id });
  expect((await getTeam(admin, { team })).members).toEqual([]);
  await deleteTeam(admin, { team });
  expect((await auditOf(admin)).map(({ event, changes }) => [event, changes])).toEqual([
    ["team.created", {}],
    ["team.member_added", { member: { from: null, to: "Ana" } }],
    ["team.renamed", { name: { from: name, to: `${name}!` } }],
    ["team.member_removed", { member: { from: "Ana", to: null } }],
    ["team.deleted", { members: { from: 0, to: 0 }, tickets: { from: 0, to: 0 } }],
  ]);
});

test("customers and disabled agents can't join a team", async () => {
  const admin = await makeAdmin();
  const { id: team } = await createTeam(admin, { name: `Team ${randomUUID()}` });
  const agent = await makeAgent();
  await disablePerson(admin, { person: agent.id });
  for (const person of [(await makeCustomer()).id, agent.id, 999_999_999]) {
    await expect(addTeamMember(admin, { team, person })).rejects.toMatchObject({
      fields: { person: expect.any(String) },
    });
  }
});

test("what was shared with a team that is deleted stays with whoever made it, for them alone", async () => {
  const [admin, ana, ben] = await Promise.all([makeAdmin(), makeAgent(), makeAgent()]);
  const { id: team } = await createTeam(admin, { name: `Team ${randomUUID()}` });
  for (const { id: person } of [ana, ben]) await addTeamMember(admin, { team, person });
  const audience = `team:${team}`;
  const { view } = await saveView(ana, { name: "Ours", audience, filter: "view=open" });
  const macro = { name: "Thanks", reply: "Thank you.", idempotencyKey: randomUUID() };
  const { macro: id } = await saveMacro(ana, { ...macro, audience });
  await deleteTeam(admin, { team });
  const kept = async (who: Actor) => [
    (await listSavedViews(who, {})).find((one) => one.id === view)?.audience,
    (await listMacros(who, {})).find((one) => one.id === id)?.audience,
  ];
  expect(await kept(ana)).toEqual(["me", "me"]);
  expect(await kept(ben)).toEqual([undefined, undefined]);
});
