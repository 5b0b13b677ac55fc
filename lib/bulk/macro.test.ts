import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { saveMacro } from "@/lib/macros/commands/saving";
import { listMacros } from "@/lib/macros/queries";
import { releaseReply } from "@/lib/outgoing/commands/releasing";
import { tagTicket } from "@/lib/tags/commands/tagging";
import { takeJobs } from "@/lib/testing/outbox";
import { due, seenBy } from "@/lib/testing/outgoing";
import { makeAgent, makeCustomer, makeOrganization } from "@/lib/testing/people";
import { closeTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { openTicket } from "@/lib/tickets/commands/opening";
import { countQueue } from "@/lib/tickets/queries/count-queue";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { changeAllMatching, changeTickets } from "./commands/changing";
import { undoBulk, undoNextBatch } from "./commands/undoing";
import { changeNextBatch } from "./commands/working-through";

const open = async (count: number, given: Parameters<typeof makeCustomer>[0] = { name: "Mara Klein" }) => {
  const customer = await makeCustomer(given);
  const word = `w${randomUUID().slice(0, 8)}`;
  const numbers: number[] = [];
  for (let n = 0; n < count; n++)
    numbers.push((await openTicket(customer, { subject: `Door ${word}`, content: "Red light." })).number);
  return { customer, numbers, word, tickets: numbers.join() };
};

/** A macro as a queue's bar sends it. */
const make = async (agent: Actor, given: Record<string, unknown>) => {
  const { macro } = await saveMacro(agent, { name: `Macro ${randomUUID().slice(0, 8)}`, audience: "me", ...given });
  const stamp = (await listMacros(agent, {})).find(({ id }) => id === macro)?.stamp;
  return { macro, value: `${macro}@${stamp}` };
};

const told = async (agent: Actor) => (await countQueue(agent, {})).bulks[0];
const outgoing = async (agent: Actor, number: number) => (await readTicket(agent, { number })).ticket.outgoing ?? [];
const rowsOf = (numbers: number[]) =>
  staffDatabase().execute(sql`
    select to_jsonb(t) - 'version' - 'reply_held_until' as row, array(select tag_id::int from ticket_tags where ticket_id = t.id order by 1) as tags
    from tickets t where number = any(${`{${numbers}}`}::int[]) order by t.id`);

describe("a macro on picked tickets", () => {
  it("changes each as the single verbs do, and undo restores identical rows and tags", async () => {
    const agent = await makeAgent();
    const { numbers, tickets } = await open(3);
    await tagTicket(agent, { number: numbers[0], name: "login" });
    await resolveTicket(agent, { number: numbers[2] });
    const { value, macro } = await make(agent, {
      ...{ reply: "Hello.", status: "resolved", priority: "high", assignee: "me" },
      ...{ addTags: `t ${randomUUID().slice(0, 8)}`, removeTags: "login" },
    });
    const before = await rowsOf(numbers);
    const { bulk, changed } = await changeTickets(agent, { tickets, field: "macro", value });
    expect(changed).toBe(3);
    for (const number of numbers) {
      const { ticket } = await readTicket(agent, { number });
      expect(ticket).toMatchObject({ status: "resolved", priority: "high", assigneeId: agent.id });
      expect(ticket.tags).toHaveLength(1);
      expect(await outgoing(agent, number)).toEqual([]);
    }
    expect((await listMacros(agent, {})).find(({ id }) => id === macro)?.uses).toBe(3);
    await undoBulk(agent, { bulk });
    expect(await rowsOf(numbers)).toEqual(before);
    expect(await told(agent)).toMatchObject({ state: "undone", changed: 3 });
  });

  it("answers each customer with their own values, seen by nobody until it can't be undone any more", async () => {
    const agent = await makeAgent({ name: "Ana Oliveira" });
    const { customer, numbers, tickets } = await open(2);
    const { value } = await make(agent, { reply: "Hello {{customer.first_name}}, #{{ticket.number}}. {{agent.name}}" });
    const before = await seenBy(customer, numbers[0] ?? 0);
    await changeTickets(agent, { tickets, field: "macro_reply", value });
    expect(await seenBy(customer, numbers[0] ?? 0)).toEqual(before);
    expect((await told(agent))?.words).toContain("The replies go out in a minute");
    for (const number of numbers) {
      const [one] = await outgoing(agent, number);
      await due(one?.id ?? 0);
      await releaseReply(agent, { id: one?.id });
      await releaseReply(agent, { id: one?.id });
      const { messages } = await readTicket(agent, { number });
      expect(messages.map(({ content }) => content)).toEqual(["Red light.", `Hello Mara, #${number}. Ana Oliveira`]);
    }
  });

  it("undo takes back the replies that are still on their way, and leaves what went out", async () => {
    const agent = await makeAgent();
    const { numbers, tickets } = await open(2);
    const [first = 0, second = 0] = numbers;
    const { value } = await make(agent, { reply: "Good morning.", status: "pending" });
    const before = await rowsOf([second]);
    const { bulk } = await changeTickets(agent, { tickets, field: "macro_reply", value });
    const [gone] = await outgoing(agent, first);
    await due(gone?.id ?? 0);
    await releaseReply(agent, { id: gone?.id });
    await undoBulk(agent, { bulk });
    expect(await outgoing(agent, second)).toEqual([]);
    expect(await rowsOf([second])).toEqual(before);
    expect((await readTicket(agent, { number: first })).ticket.status).toBe("pending");
    expect(await told(agent)).toMatchObject({ changed: 1, skipped: { "Changed since, and left as it is now.": 1 } });
  });

  it("leaves out a ticket on which a variable has no value, and says so", async () => {
    const agent = await makeAgent();
    const organization = await makeOrganization();
    const [some, none] = [await open(1, { organization }), await open(1)];
    const { value } = await make(agent, { reply: "For {{customer.organization}}.", priority: "high" });
    const tickets = [...some.numbers, ...none.numbers].join();
    expect(await changeTickets(agent, { tickets, field: "macro_reply", value })).toMatchObject({ changed: 1 });
    expect(await told(agent)).toMatchObject({ skipped: { "No value for {{customer.organization}}.": 1 } });
    expect((await readTicket(agent, { number: none.numbers[0] })).ticket.priority).toBe("normal");
  });

  it("is all or nothing where a ticket refuses, and of the macro that was read", async () => {
    const [agent, ben] = await Promise.all([makeAgent(), makeAgent()]);
    const { numbers, tickets } = await open(2);
    const { value } = await make(agent, { reply: "Good morning.", status: "pending" });
    await expect(changeTickets(ben, { tickets, field: "macro", value })).rejects.toMatchObject({
      fields: { value: "That macro is gone. Pick another one." },
    });
    await expect(
      changeTickets(agent, { tickets, field: "macro", value: value.replace(/@.*/, "@1") }),
    ).rejects.toMatchObject({ fields: { value: expect.stringContaining("changed meanwhile") } });
    await resolveTicket(agent, { number: numbers[1] });
    await closeTicket(agent, { number: numbers[1] });
    const before = await rowsOf(numbers);
    await expect(changeTickets(agent, { tickets, field: "macro_reply", value })).rejects.toThrow(
      "Nothing was changed.",
    );
    expect(await rowsOf(numbers)).toEqual(before);
  });
});

it("on all that match, a ticket that refuses halfway is left whole, and a job that runs again writes no second reply", async () => {
  const agent = await makeAgent();
  const { numbers, word } = await open(3);
  const [, resolved = 0] = numbers;
  await resolveTicket(agent, { number: resolved });
  const { value } = await make(agent, { reply: "Good morning.", priority: "high", status: "pending" });
  const before = await rowsOf([resolved]);
  const { bulk, total } = await changeAllMatching(agent, { filter: `view=all&q=${word}`, field: "macro_reply", value });
  expect(total).toBe(3);
  for (let run = 0; run < 3; run++) await changeNextBatch(agent, { bulk });
  expect(await told(agent)).toMatchObject({
    ...{ state: "done", changed: 2, skipped: { "This ticket is resolved. Reopen it first.": 1 } },
  });
  expect(await rowsOf([resolved])).toEqual(before);
  const { events } = await readTicket(agent, { number: resolved });
  expect(events.at(-1)?.event).toBe("ticket.resolved");
  for (const number of numbers) expect(await outgoing(agent, number)).toHaveLength(number === resolved ? 0 : 1);
  await undoBulk(agent, { bulk });
  await undoNextBatch(agent, { bulk });
  for (const number of numbers) expect(await outgoing(agent, number)).toEqual([]);
  await takeJobs();
});
