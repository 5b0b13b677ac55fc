import { expect, it } from "vitest";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { runJob, waitingJobs } from "@/lib/testing/jobs";
import { due, scene, send } from "@/lib/testing/outgoing";
import { mergeTicket } from "@/lib/tickets/commands/merging";
import { openTicket } from "@/lib/tickets/commands/opening";
import { readTicket } from "@/lib/tickets/queries/read-ticket";

const another = { subject: "Never mind", content: "It works again." };

it("a scheduled reply is cancelled by what its customer wrote in a ticket merged into this one", async () => {
  const { number, customer, agent } = await scene();
  await send(agent, { number, content: "Any news?", when: "hour", cancelOnAnswer: "on" });
  const { number: merged } = await openTicket(customer, another);
  await mergeTicket(agent, { number: merged, into: number });
  for (const { payload } of await waitingJobs("outgoing.answered")) await runJob("outgoing.answered", payload);
  const { ticket } = await readTicket(agent, { number });
  expect(ticket).toMatchObject({ outgoing: null, drafts: [{ content: "Any news?" }] });
});

it("one whose time comes first is cancelled by it too; what stood there before it was scheduled cancels nothing", async () => {
  const { number, customer, agent } = await scene();
  const { number: before } = await openTicket(customer, another);
  const id = await send(agent, { number, content: "Any news?", when: "hour", cancelOnAnswer: "on" });
  await mergeTicket(agent, { number: before, into: number });
  for (const { payload } of await waitingJobs("outgoing.answered")) await runJob("outgoing.answered", payload);
  expect((await readTicket(agent, { number })).ticket.outgoing).toMatchObject([{ id, reason: null }]);
  const { number: after } = await openTicket(customer, another);
  await mergeTicket(agent, { number: after, into: number });
  await due(id);
  await runJob("outgoing.release", { id });
  expect((await readTicket(agent, { number })).ticket.drafts).toMatchObject([{ content: "Any news?" }]);
});

it("a reply begun before a ticket was merged into this one is offered its newer words first", async () => {
  const { number, customer, agent } = await scene();
  const seen = (await readTicket(agent, { number })).messages.at(-1)?.id;
  const { number: merged } = await openTicket(customer, another);
  await replyAsCustomer(customer, { number: merged, content: "All doors, really." });
  await mergeTicket(agent, { number: merged, into: number });
  const refused = await replyAsAgent(agent, { number, content: "Which?", lastSeenMessageId: seen }).catch((no) => no);
  const written = [{ content: another.content }, { content: "All doors, really." }];
  expect(refused).toMatchObject({ kind: "conflict", review: { ask: "newer", written } });
  await replyAsAgent(agent, { number, content: "Which?", lastSeenMessageId: seen, reviewed: refused.review.reviewed });
});
