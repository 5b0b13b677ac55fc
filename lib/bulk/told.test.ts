import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { takeJobs } from "@/lib/testing/outbox";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { countQueue } from "@/lib/tickets/queries/count-queue";
import { changeAllMatching, changeTickets } from "./commands/changing";
import { undoBulk } from "./commands/undoing";

async function open(count: number) {
  const customer = await makeCustomer();
  const word = `w${randomUUID().replaceAll("-", "")}`;
  const numbers: number[] = [];
  for (let n = 0; n < count; n++)
    numbers.push((await openTicket(customer, { subject: `Door ${word}`, content: "Red light." })).number);
  return { numbers, filter: `view=all&q=${word}` };
}

const told = async (agent: Actor) =>
  (await countQueue(agent, {})).bulks.map(({ id, state, total }) => ({ id, state, total }));

it("single changes take neither the progress of a job away nor the way back of many", async () => {
  const agent = await makeAgent();
  const { numbers, filter } = await open(4);
  const tickets = numbers.join();
  const { bulk: job } = await changeAllMatching(agent, { filter, field: "status", value: "pending" });
  const { bulk: many } = await changeTickets(agent, { tickets, field: "priority", value: "high" });
  const swipes: number[] = [];
  for (const number of numbers)
    swipes.push((await changeTickets(agent, { tickets: String(number), field: "status", value: "resolved" })).bulk);
  expect(await told(agent)).toEqual([
    { id: swipes.at(-1), state: "done", total: 1 },
    { id: job, state: "running", total: 4 },
    { id: many, state: "done", total: 4 },
  ]);
  await undoBulk(agent, { bulk: swipes.at(-1) });
  await undoBulk(agent, { bulk: many });
  expect(await told(agent)).toEqual([
    { id: swipes.at(-1), state: "undone", total: 1 },
    { id: job, state: "running", total: 4 },
    { id: swipes.at(-2), state: "done", total: 1 },
  ]);
  await takeJobs();
});
