import { describe, expect, it } from "vitest";
import { addInternalComment } from "@/lib/comments/commands";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { makeAgent, makeCustomer, makeOrganization } from "@/lib/testing/people";
import { closeTicket, reopenTicket, resolveTicket } from "./commands/ending";
import { openTicket } from "./commands/opening";
import { assignTicket, moveTicket, prioritizeTicket, takeTicket } from "./commands/working";
import { listOwnTickets } from "./queries/own-tickets";
import { readOwnTicket } from "./queries/read-own-ticket";
import { readTicket } from "./queries/read-ticket";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };

describe("a ticket from received to solved", () => {
  it("goes from new to open by the first reply, to resolved, and opens again when its customer writes", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    await replyAsAgent(agent, { number, content: "Which light is on?" });
    expect((await readTicket(agent, { number })).ticket.status).toBe("open");
    await replyAsAgent(agent, { number, content: "Solved from here.", andThen: "resolve" });
    expect((await readOwnTicket(customer, { number })).ticket.status).toBe("resolved");
    await replyAsCustomer(customer, { number, content: "It is back." });
    const { ticket, messages, events } = await readTicket(agent, { number });
    expect(ticket.status).toBe("open");
    expect(messages.map((message) => message.side)).toEqual(["customer", "team", "team", "customer"]);
    expect(events.map((event) => event.event)).toEqual(["ticket.replied", "ticket.resolved", "ticket.reopened"]);
  });

  it("leads a customer's answer to a closed ticket to a linked follow-up", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    await resolveTicket(agent, { number });
    await closeTicket(agent, { number });
    const answer = await replyAsCustomer(customer, { number, content: "Once more." });
    expect(answer.number).not.toBe(number);
    expect((await readOwnTicket(customer, { number: answer.number })).ticket.followUpOf).toBe(number);
  });

  it("makes one ticket of a double click, also when both arrive at the same moment", async () => {
    const customer = await makeCustomer();
    const idempotencyKey = crypto.randomUUID();
    const both = await Promise.all([
      openTicket(customer, { ...words, idempotencyKey }),
      openTicket(customer, { ...words, idempotencyKey }),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect((await listOwnTickets(customer, {})).rows).toHaveLength(1);
  });
});

it("a number in what was written leads to its ticket, and one that is an invoice's nowhere", async () => {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
  const [first, second, third] = [
    await openTicket(customer, words),
    await openTicket(customer, words),
    await openTicket(customer, { ...words, content: "Like the last one, invoice #987654321." }),
  ];
  await replyAsAgent(agent, { number: third.number, content: `The same as #${first.number}.` });
  await addInternalComment(agent, {
    number: third.number,
    content: `And #${second.number}, but not a#${third.number}.`,
  });
  const { named } = await readTicket(agent, { number: third.number });
  expect(named.toSorted((one, other) => one - other)).toEqual([first.number, second.number]);
});

describe("a stranger", () => {
  it("cannot find another customer's ticket by any verb", async () => {
    const [owner, stranger] = await Promise.all([makeCustomer(), makeCustomer()]);
    const { number } = await openTicket(owner, words);
    const attempts = [
      () => readOwnTicket(stranger, { number }),
      () => replyAsCustomer(stranger, { number, content: "Hello" }),
      () => resolveTicket(stranger, { number }),
      () => reopenTicket(stranger, { number }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ kind: "not_found" });
    expect((await listOwnTickets(stranger, { q: "badge" })).rows).toEqual([]);
  });

  it("of the same organization sees it only when colleagues share tickets", async () => {
    for (const sharesTickets of [true, false]) {
      const organization = await makeOrganization({ sharesTickets });
      const [owner, colleague] = await Promise.all([makeCustomer({ organization }), makeCustomer({ organization })]);
      await openTicket(owner, words);
      expect((await listOwnTickets(colleague, {})).rows).toHaveLength(sharesTickets ? 1 : 0);
    }
  });
});

describe("two agents at once", () => {
  it("on the same field: the second is told who was faster and nothing changes", async () => {
    const [customer, ana, ben] = await Promise.all([
      makeCustomer(),
      makeAgent({ name: "Ana" }),
      makeAgent({ name: "Ben" }),
    ]);
    const { number } = await openTicket(customer, words);
    const { version } = (await readTicket(ana, { number })).ticket;
    await takeTicket(ana, { number, version });
    await expect(assignTicket(ben, { number, version, assigneeId: ben.id })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining("Ana has just changed the assignee"),
    });
    expect((await readTicket(ben, { number })).ticket.assigneeId).toBe(ana.id);
  });

  it("on different fields: both succeed", async () => {
    const [customer, ana, ben] = await Promise.all([makeCustomer(), makeAgent(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    const { version } = (await readTicket(ana, { number })).ticket;
    await takeTicket(ana, { number, version });
    await prioritizeTicket(ben, { number, version, priority: "high" });
    await moveTicket(ana, { number, version, to: "on_hold" });
    expect((await readTicket(ana, { number })).ticket).toMatchObject({
      priority: "high",
      status: "on_hold",
      assigneeId: ana.id,
    });
  });
});

describe("an internal comment", () => {
  it("and putting on hold change nothing that its customer can see", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    await replyAsAgent(agent, { number, content: "We are looking." });
    const before = [await listOwnTickets(customer, {}), await readOwnTicket(customer, { number })];
    await addInternalComment(agent, { number, content: "Same firmware as the Malmö case." });
    await moveTicket(agent, { number, to: "on_hold" });
    expect([await listOwnTickets(customer, {}), await readOwnTicket(customer, { number })]).toEqual(before);
    expect((await listOwnTickets(customer, { q: "Malmö" })).rows).toEqual([]);
    expect((await readTicket(agent, { number })).comments).toHaveLength(1);
  });
});
