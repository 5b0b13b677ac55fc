import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { customerDatabase, staffDatabase } from "@/lib/db/client";
import { seedBulk } from "@/lib/db/seed/bulk";
import { codeOf } from "@/lib/db/trouble";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { tagTicket } from "@/lib/tags/commands/tagging";
import { takeJobs } from "@/lib/testing/outbox";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { closeTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { openTicket } from "@/lib/tickets/commands/opening";
import { takeTicket } from "@/lib/tickets/commands/working";
import { countQueue } from "@/lib/tickets/queries/count-queue";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { changeAllMatching, changeTickets } from "./commands/changing";
import { undoBulk, undoNextBatch } from "./commands/undoing";
import { changeNextBatch } from "./commands/working-through";
import { countMatching } from "./queries";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };

const open = async (count: number) => {
  const customer = await makeCustomer();
  const numbers: number[] = [];
  for (let n = 0; n < count; n++) numbers.push((await openTicket(customer, words)).number);
  return { customer, numbers, tickets: numbers.join() };
};

const told = async (agent: Actor) => (await countQueue(agent, {})).bulks[0];

async function workThrough(agent: Actor, bulk: number, next = changeNextBatch): Promise<void> {
  while ((await next(agent, { bulk })).more);
  await takeJobs();
}

describe("a change of picked tickets", () => {
  it("does to each what the single verb does, and can be taken back", async () => {
    const agent = await makeAgent({ name: "Ana" });
    const { customer, numbers, tickets } = await open(3);
    await takeTicket(agent, { number: numbers[0] });
    const before = await rowsOf(numbers);
    const { bulk, changed } = await changeTickets(agent, { tickets, field: "assignee", value: String(agent.id) });
    expect(changed).toBe(2);
    expect(await told(agent)).toMatchObject({ words: "assigned to Ana", changed: 2, skipped: { "Already so.": 1 } });
    const { events } = await readTicket(agent, { number: numbers[1] });
    expect(events.at(-1)).toMatchObject({ event: "ticket.assigned", data: { to: "Ana" } });
    await undoBulk(agent, { bulk });
    expect(await rowsOf(numbers)).toEqual(before);
    expect(await told(agent)).toMatchObject({ state: "undone", changed: 2 });
    expect((await readOwnTicket(customer, { number: numbers[1] })).ticket.status).toBe("new");
  });

  it("is all or nothing", async () => {
    const agent = await makeAgent();
    const { numbers, tickets } = await open(3);
    await resolveTicket(agent, { number: numbers[2] });
    await closeTicket(agent, { number: numbers[2] });
    const before = await rowsOf(numbers);
    const attempt = changeTickets(agent, { tickets, field: "status", value: "pending" });
    await expect(attempt).rejects.toMatchObject({
      kind: "conflict",
      message: `#${numbers[2]}: This ticket is closed. A new message opens a follow-up. Nothing was changed.`,
    });
    expect(await rowsOf(numbers)).toEqual(before);
    await expect(
      changeTickets(agent, { tickets: `${tickets},999999`, field: "priority", value: "high" }),
    ).rejects.toThrow("We couldn't find that.");
  });

  it("puts tags on and takes them off, and back", async () => {
    const agent = await makeAgent();
    const { numbers, tickets } = await open(2);
    await tagTicket(agent, { number: numbers[0], name: "bulk one" });
    const tag = (await readTicket(agent, { number: numbers[0] })).ticket.tags[0];
    const { bulk } = await changeTickets(agent, { tickets, field: "tag", value: String(tag) });
    expect((await readTicket(agent, { number: numbers[1] })).ticket.tags).toEqual([tag]);
    await undoBulk(agent, { bulk });
    expect(await tagsOf(numbers)).toEqual([[tag], []]);
    const off = await changeTickets(agent, { tickets, field: "untag", value: String(tag) });
    expect(await tagsOf(numbers)).toEqual([[], []]);
    await undoBulk(agent, { bulk: off.bulk });
    expect(await tagsOf(numbers)).toEqual([[tag], []]);
  });

  it("leaves alone what somebody has changed since", async () => {
    const [agent, ben] = await Promise.all([makeAgent(), makeAgent()]);
    const { customer, numbers, tickets } = await open(3);
    const { bulk } = await changeTickets(agent, { tickets, field: "status", value: "pending" });
    await replyAsAgent(ben, { number: numbers[0], content: "I am on it." });
    await replyAsCustomer(customer, { number: numbers[1], content: "Thank you." });
    await undoBulk(agent, { bulk });
    expect((await rowsOf(numbers)).map(({ status }) => status)).toEqual(["pending", "open", "new"]);
    expect(await told(agent)).toMatchObject({ changed: 1, skipped: { "Changed since, and left as it is now.": 2 } });
  });

  it("belongs to the agent who made it, and is kept from customers", async () => {
    const [agent, ben] = await Promise.all([makeAgent(), makeAgent()]);
    const { tickets } = await open(1);
    const { bulk } = await changeTickets(agent, { tickets, field: "priority", value: "high" });
    await expect(undoBulk(ben, { bulk })).rejects.toMatchObject({ kind: "not_found" });
    expect(await told(ben)).toBeUndefined();
    for (const table of ["bulk_changes", "bulk_change_tickets"]) {
      const attempt = customerDatabase().execute(sql.raw(`select * from ${table}`));
      expect(await attempt.then(() => "allowed", codeOf)).toBe("42501");
    }
  });
});

describe("all that match", () => {
  beforeAll(() => seedBulk({ tickets: 2_000 }), 60_000);

  it("changes 2,000 tickets, says what it left out and why, and undo restores identical rows", async () => {
    const [agent, ben] = await Promise.all([makeAgent(), makeAgent()]);
    const filter = "view=all";
    const { count } = await countMatching(agent, { filter });
    expect(count).toBeGreaterThanOrEqual(2_000);
    const before = await everyRow();
    const { bulk, total } = await changeAllMatching(agent, { filter, field: "status", value: "on_hold" });
    expect(total).toBe(count);
    await workThrough(agent, bulk);
    const done = await told(agent);
    const left = Object.values(done?.skipped ?? {}).reduce((sum, one) => sum + one, 0);
    expect(done).toMatchObject({ state: "done", done: total });
    expect(done?.skipped).toMatchObject({ "This ticket is resolved. Reopen it first.": expect.any(Number) });
    expect((done?.changed ?? 0) + left).toBe(total);
    const held = (await everyRow()).filter(({ status }) => status === "on_hold");
    expect(held.length).toBeGreaterThanOrEqual(done?.changed ?? 0);
    const { number, id } = held[0] ?? {};
    await takeTicket(ben, { number });
    await undoBulk(agent, { bulk });
    await workThrough(agent, bulk, undoNextBatch);
    const after = await everyRow();
    expect(after.filter((row) => row.id !== id)).toEqual(before.filter((row) => row.id !== id));
    expect(after.find((row) => row.id === id)).toMatchObject({ status: "on_hold", assignee_id: ben.id });
    expect(await told(agent)).toMatchObject({ state: "undone", changed: (done?.changed ?? 0) - 1 });
  }, 60_000);

  it("means what the queue shows: filters, view and words", async () => {
    const agent = await makeAgent();
    const customer = await makeCustomer();
    await openTicket(customer, { subject: "The zanzibarite panel", content: "It blinks." });
    await openTicket(customer, { subject: "Another zanzibarite panel", content: "It blinks." });
    expect(await countMatching(agent, { filter: "view=open&q=zanzibarite" })).toEqual({ count: 2 });
    expect(await countMatching(agent, { filter: "view=pending&q=zanzibarite" })).toEqual({ count: 0 });
    expect(await countMatching(agent, { filter: "view=all&priority=urgent&q=zanzibarite" })).toEqual({ count: 0 });
  });
});

const tagsOf = async (numbers: number[]) => {
  const agent = await makeAgent();
  return Promise.all(numbers.map(async (number) => (await readTicket(agent, { number })).ticket.tags));
};

/** Every column but the version, which only ever rises. */
const everyRow = () =>
  staffDatabase().execute<{ id: string; number: number; status: string; assignee_id: number | null }>(sql`
    select t.id::int, t.number, t.status, t.assignee_id::int, to_jsonb(t) - 'version' as row from tickets t order by t.id`);

const rowsOf = async (numbers: number[]) => (await everyRow()).filter(({ number }) => numbers.includes(number));
