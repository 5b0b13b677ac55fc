import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { saveMacro } from "@/lib/macros/commands/saving";
import { listMacros } from "@/lib/macros/queries";
import { addTeamMember, createTeam, deleteTeam } from "@/lib/teams/commands";
import { takeJobs } from "@/lib/testing/outbox";
import { makeAdmin, makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { changeAllMatching, changeTickets } from "./commands/changing";
import { undoBulk, undoNextBatch } from "./commands/undoing";
import { changeNextBatch } from "./commands/working-through";

/** Tickets that one word finds; of several customers, who write no more than they may. */
async function open(count: number) {
  const word = `w${randomUUID().replaceAll("-", "")}`;
  const words = { subject: `Door ${word}`, content: "Red light." };
  const customers = await Promise.all(Array.from({ length: Math.ceil(count / 10) }, () => makeCustomer()));
  const made = await Promise.all(
    Array.from({ length: count }, (_, n) => openTicket(customers[n % customers.length] as Actor, words)),
  );
  return { filter: `view=all&q=${word}`, numbers: made.map(({ number }) => number) };
}

const told = async (bulk: number) => {
  const [row] = await staffDatabase().execute(
    sql`select state::text, total, done, changed, skipped from bulk_changes where id = ${bulk}`,
  );
  return row;
};

async function answering(agent: Actor) {
  const { macro } = await saveMacro(agent, { name: randomUUID(), audience: "me", reply: "We are on it." });
  const stamp = (await listMacros(agent, {})).find(({ id }) => id === macro)?.stamp;
  return { field: "macro_reply", value: `${macro}@${stamp}` };
}

const onTheirWay = async (agent: Actor) => {
  const [row] = await staffDatabase().execute<{ count: number }>(
    sql`select count(*)::int from outgoing_messages where author_id = ${agent.id}`,
  );
  return row?.count;
};

describe("taking a change of many back", () => {
  it("stops one that is still under way, and with it the replies that it holds", async () => {
    const agent = await makeAgent();
    const { filter } = await open(150);
    const { bulk } = await changeAllMatching(agent, { filter, ...(await answering(agent)) });
    expect(await changeNextBatch(agent, { bulk })).toEqual({ more: true });
    expect(await onTheirWay(agent)).toBe(100);
    await undoBulk(agent, { bulk });
    while ((await undoNextBatch(agent, { bulk })).more);
    expect(await onTheirWay(agent)).toBe(0);
    expect(await changeNextBatch(agent, { bulk })).toEqual({ more: false });
    expect(await onTheirWay(agent)).toBe(0);
    expect(await told(bulk)).toEqual({ state: "undone", total: 100, done: 100, changed: 100, skipped: {} });
    await takeJobs();
  });

  it("is over at once for a full hundred", async () => {
    const agent = await makeAgent();
    const { filter } = await open(100);
    const { bulk } = await changeAllMatching(agent, { filter, field: "priority", value: "high" });
    while ((await changeNextBatch(agent, { bulk })).more);
    await takeJobs();
    await undoBulk(agent, { bulk });
    expect(await told(bulk)).toMatchObject({ state: "undone", changed: 100 });
    expect(await takeJobs()).toEqual([]);
  });

  it("goes on without a team that was deleted since", async () => {
    const [admin, agent] = await Promise.all([makeAdmin(), makeAgent()]);
    const { numbers } = await open(2);
    const [was, other] = await Promise.all([1, 2].map(() => createTeam(admin, { name: randomUUID() })));
    const tickets = numbers.join();
    for (const team of [was, other]) await addTeamMember(admin, { team: team?.id, person: agent.id });
    await changeTickets(agent, { tickets, field: "team", value: String(was?.id) });
    const { bulk } = await changeTickets(agent, { tickets, field: "team", value: String(other?.id) });
    await deleteTeam(admin, { team: was?.id });
    await undoBulk(agent, { bulk });
    expect(await told(bulk)).toMatchObject({ state: "undone", changed: 2 });
    for (const number of numbers)
      expect((await readTicket(agent, { number })).ticket).toMatchObject({ teamId: null, status: "new" });
  });
});
