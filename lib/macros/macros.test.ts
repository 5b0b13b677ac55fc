import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { customerDatabase } from "@/lib/db/client";
import { codeOf } from "@/lib/db/trouble";
import { disablePerson } from "@/lib/people/commands/disabling";
import { createTag, mergeTag } from "@/lib/tags/commands/looking-after";
import { tagTicket } from "@/lib/tags/commands/tagging";
import { addTeamMember, createTeam, deleteTeam } from "@/lib/teams/commands";
import { makeAdmin, makeAgent, makeCustomer } from "@/lib/testing/people";
import { resolveTicket } from "@/lib/tickets/commands/ending";
import { openTicket } from "@/lib/tickets/commands/opening";
import { assignTicket } from "@/lib/tickets/commands/working";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { applyMacro } from "./commands/applying";
import { changeMacro, deleteMacro, saveMacro } from "./commands/saving";
import { getMacro, listMacros, offerMacros } from "./queries";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };
const newName = () => `Macro ${randomUUID().slice(0, 12)}`;
const plain = { audience: "me", reply: "Hello {{customer.first_name}}," };

const make = async (agent: Actor, given: Record<string, unknown> = {}) =>
  (await saveMacro(agent, { name: newName(), ...plain, ...given })).macro;

const teamOf = async (...members: Actor[]) => {
  const admin = await makeAdmin();
  const name = `Team ${randomUUID().slice(0, 8)}`;
  const { id } = await createTeam(admin, { name });
  for (const { id: person } of members) await addTeamMember(admin, { team: id, person });
  return { id, name, admin };
};

const ids = async (who: Actor) => (await listMacros(who, {})).map(({ id }) => id);

describe("a macro", () => {
  it("is seen and used by whom it is meant for, and by nobody else", async () => {
    const [ana, ben, eve, admin, customer] = await Promise.all([
      makeAgent(),
      makeAgent(),
      makeAgent(),
      makeAdmin(),
      makeCustomer(),
    ]);
    const { id: team } = await teamOf(ana, ben);
    const { number } = await openTicket(customer, words);
    const mine = await make(ana);
    const ours = await make(ana, { audience: `team:${team}` });
    const all = await make(ana, { audience: "everyone" });
    const seen = async (who: Actor) => (await ids(who)).filter((id) => [mine, ours, all].includes(id)).sort();
    expect(await seen(ana)).toEqual([mine, ours, all].sort());
    expect(await seen(ben)).toEqual([ours, all].sort());
    expect(await seen(eve)).toEqual([all]);
    expect(await seen(admin)).toEqual([all]);
    const offered = (await offerMacros(eve, { ticket: number })).map(({ id }) => id);
    expect([mine, ours, all].filter((id) => offered.includes(id))).toEqual([all]);
    for (const macro of [mine, ours]) {
      await expect(getMacro(eve, { macro })).rejects.toMatchObject({ kind: "not_found" });
      await expect(applyMacro(eve, { macro, number })).rejects.toMatchObject({ kind: "not_found" });
    }
    await expect(make(eve, { audience: `team:${team}` })).rejects.toMatchObject({
      fields: { audience: "Choose a team that you are in." },
    });
  });

  it("is changed and deleted by whoever made it, and a shared one by an admin too", async () => {
    const [ana, ben, admin] = await Promise.all([makeAgent(), makeAgent(), makeAdmin()]);
    const shared = await make(ana, { audience: "everyone" });
    const own = await make(ana);
    for (const macro of [shared, own]) {
      await expect(changeMacro(ben, { macro, name: "x", ...plain })).rejects.toMatchObject({ kind: "not_found" });
      await expect(deleteMacro(ben, { macro })).rejects.toMatchObject({ kind: "not_found" });
    }
    await expect(deleteMacro(admin, { macro: own })).rejects.toMatchObject({ kind: "not_found" });
    expect(await getMacro(ben, { macro: shared })).toMatchObject({ mayChange: false });
    const name = newName();
    await changeMacro(admin, { macro: shared, name, audience: "everyone", priority: "high" });
    expect(await getMacro(ana, { macro: shared })).toMatchObject({
      name,
      reply: "",
      priority: "high",
      mayChange: true,
    });
    await deleteMacro(ana, { macro: shared });
    expect(await ids(ana)).not.toContain(shared);
    expect(await ids(ana)).toContain(own);
  });

  it("does something, and says what is wrong with it at the field", async () => {
    const agent = await makeAgent();
    await expect(make(agent, { reply: " " })).rejects.toMatchObject({
      fields: { reply: "Write a reply, or choose what else it does." },
    });
    await expect(make(agent, { addTags: "vip, Login", removeTags: "LOGIN" })).rejects.toMatchObject({
      fields: { removeTags: "“LOGIN” can't be added and removed at once." },
    });
    const unknown = randomUUID();
    await expect(make(agent, { removeTags: unknown })).rejects.toMatchObject({
      fields: { removeTags: `There is no tag “${unknown}”.` },
    });
    await expect(make(agent, { assignee: "999999999" })).rejects.toMatchObject({ fields: { assignee: /can't take/ } });
    await expect(make(agent, { status: "closed" })).rejects.toMatchObject({ kind: "invalid" });
  });

  it("is found by its name and by its words", async () => {
    const agent = await makeAgent();
    const word = randomUUID().slice(0, 8);
    const [byName, byWords] = [await make(agent, { name: `100% ${word}` }), await make(agent, { reply: `${word}.` })];
    const found = async (q: string) => (await listMacros(agent, { q })).map(({ id }) => id).sort();
    expect(await found(word)).toEqual([byName, byWords].sort());
    expect(await found(`100% ${word}`)).toEqual([byName]);
    expect(await found(`100_ ${word}`)).toEqual([]);
  });

  it("keeps its tags when two are merged, and says its team and person are gone", async () => {
    const [agent, leaving] = await Promise.all([makeAgent(), makeAgent({ name: "Kim" })]);
    const { id: team, name, admin } = await teamOf(agent);
    const [from, into] = [`t ${randomUUID().slice(0, 8)}`, `t ${randomUUID().slice(0, 8)}`];
    const macro = await make(agent, { addTags: from, toTeamId: String(team), assignee: String(leaving.id) });
    expect((await offerMacros(agent, {})).find(({ id }) => id === macro)?.actions).toEqual([
      "Assign to Kim",
      `Hand to ${name}`,
      `Add the tag ${from}`,
    ]);
    const { id: kept } = await createTag(admin, { name: into });
    const gone = (await listChoices(agent, {})).tags.find((tag) => tag.name === from);
    await mergeTag(admin, { tag: gone?.id, into: kept });
    await deleteTeam(admin, { team });
    expect(await getMacro(agent, { macro })).toMatchObject({ addTags: [into], team: null, toTeamId: null });
    await disablePerson(admin, { person: leaving.id });
    const { number } = await openTicket(await makeCustomer(), words);
    await expect(applyMacro(agent, { macro, number })).rejects.toMatchObject({
      message: "This macro assigns to somebody who can't take tickets any more. Change it first.",
    });
  });

  it("is kept from customers by PostgreSQL itself", async () => {
    for (const table of ["macros", "macro_tags"]) {
      const attempt = customerDatabase().execute(sql.raw(`select * from ${table}`));
      expect(await attempt.then(() => "allowed", codeOf)).toBe("42501");
    }
  });
});

describe("on a ticket", () => {
  it("offers its words with the ticket's values, and says which have none", async () => {
    const [agent, customer] = await Promise.all([
      makeAgent({ name: "Ana Oliveira" }),
      makeCustomer({ name: "Mara Klein" }),
    ]);
    const { id: team, name } = await teamOf(agent);
    const { number } = await openTicket(customer, words);
    const reply = "Hello {{customer.first_name}}, #{{ticket.number}} is with {{team.name}}. {{agent.first_name}}";
    const macro = await make(agent, { reply });
    const handing = await make(agent, { reply, toTeamId: String(team) });
    const offered = await offerMacros(agent, { ticket: number });
    const of = (id: number) => offered.find((one) => one.id === id);
    expect(of(macro)).toMatchObject({
      reply: `Hello Mara, #${number} is with {{team.name}}. Ana`,
      left: ["{{team.name}}"],
    });
    expect(of(handing)).toMatchObject({ reply: `Hello Mara, #${number} is with ${name}. Ana`, left: [] });
    await expect(offerMacros(agent, { ticket: 999_999_999 })).rejects.toMatchObject({ kind: "not_found" });
  });

  it("changes all that it says in one go, with history, and counts its use", async () => {
    const [agent, customer] = await Promise.all([makeAgent({ name: "Ana" }), makeCustomer()]);
    const { id: team, name } = await teamOf(agent);
    const { number } = await openTicket(customer, words);
    await tagTicket(agent, { number, name: "login" });
    const tag = `t ${randomUUID().slice(0, 8)}`;
    const macro = await make(agent, {
      status: "pending",
      priority: "high",
      assignee: "me",
      toTeamId: String(team),
      addTags: tag,
      removeTags: "login",
    });
    const { version } = (await readTicket(agent, { number })).ticket;
    expect(await applyMacro(agent, { macro, number, version })).toMatchObject({ changed: 6 });
    const { ticket, events } = await readTicket(agent, { number });
    const added = (await listChoices(agent, {})).tags.find((one) => one.name === tag)?.id;
    expect(ticket).toMatchObject({
      ...{ status: "pending", priority: "high", assigneeId: agent.id, teamName: name },
      ...{ tags: [added], version: version + 6 },
    });
    expect(events.slice(-6).map(({ event }) => event)).toEqual([
      "ticket.prioritized",
      "ticket.assigned",
      "ticket.handed_to_team",
      "ticket.untagged",
      "ticket.tagged",
      "ticket.moved",
    ]);
    // So already: it counts as used, and changes nothing.
    expect(await applyMacro(agent, { macro, number })).toMatchObject({ changed: 0 });
    const listed = (await listMacros(agent, {})).find(({ id }) => id === macro);
    expect(listed).toMatchObject({ uses: 2, lastUsedAt: expect.any(Date) });
  });

  it("changes all or nothing", async () => {
    const [agent, customer] = await Promise.all([makeAgent(), makeCustomer()]);
    const { number } = await openTicket(customer, words);
    await resolveTicket(agent, { number });
    const macro = await make(agent, { status: "pending", priority: "urgent", assignee: "me" });
    await expect(applyMacro(agent, { macro, number })).rejects.toMatchObject({
      kind: "conflict",
      message: "This ticket is resolved. Reopen it first.",
    });
    const { ticket } = await readTicket(agent, { number });
    expect(ticket).toMatchObject({ status: "resolved", priority: "normal", assigneeId: null });
    expect((await listMacros(agent, {})).find(({ id }) => id === macro)?.uses).toBe(0);
  });

  it("waits for its agent to see what a colleague has just changed", async () => {
    const [agent, ben, customer] = await Promise.all([makeAgent(), makeAgent({ name: "Ben" }), makeCustomer()]);
    const { number } = await openTicket(customer, words);
    const { version } = (await readTicket(agent, { number })).ticket;
    await assignTicket(ben, { number, assigneeId: ben.id });
    const macro = await make(agent, { assignee: "me" });
    await expect(applyMacro(agent, { macro, number, version })).rejects.toThrow("Ben has just changed the assignee.");
    const other = await make(agent, { priority: "high" });
    expect(await applyMacro(agent, { macro: other, number, version })).toMatchObject({ changed: 1 });
  });
});
