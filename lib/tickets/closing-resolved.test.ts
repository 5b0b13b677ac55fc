import { expect, it } from "vitest";
import { makeAgent, makeCustomer, system } from "@/lib/testing/people";
import { closeResolvedTickets } from "./commands/closing-resolved";
import { reopenTicket, resolveTicket } from "./commands/ending";
import { mergeTicket, unmergeTicket } from "./commands/merging";
import { openTicket } from "./commands/opening";
import { listOwnTickets } from "./queries/own-tickets";
import { readTicket } from "./queries/read-ticket";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function solved(days: number) {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
  const then = daysAgo(days);
  const { number } = await openTicket({ ...customer, at: then }, words);
  await resolveTicket({ ...agent, at: then }, { number });
  return { number, customer, agent };
}

async function statusOf({ agent, number }: Awaited<ReturnType<typeof solved>>) {
  return (await readTicket(agent, { number })).ticket.status;
}

it("a ticket solved 15 days ago is closed, and one solved 13 days ago is not", async () => {
  const [over, notYet, again] = [await solved(15.1), await solved(13), await solved(15.1)];
  await reopenTicket(again.agent, { number: again.number });
  expect(await closeResolvedTickets(system, {})).toMatchObject({ closed: 1, more: false });
  expect([await statusOf(over), await statusOf(notYet), await statusOf(again)]).toEqual(["closed", "resolved", "open"]);
  const { events } = await readTicket(over.agent, { number: over.number });
  expect(events.at(-1)).toMatchObject({ event: "ticket.closed", actorName: null, data: { from: "resolved" } });
  await reopenTicket(notYet.customer, { number: notYet.number });
});

it("it brings no old ticket to the top of a list", async () => {
  const over = await solved(20);
  const row = async () => (await listOwnTickets(over.customer, { tab: "solved" })).rows[0];
  const before = await row();
  await closeResolvedTickets(system, {});
  expect(await row()).toEqual({ ...before, status: "closed" });
});

it("a merged ticket is closed only once it stands on its own again", async () => {
  const over = await solved(20);
  const { number: into } = await openTicket(over.customer, words);
  await mergeTicket(over.agent, { number: over.number, into });
  expect((await closeResolvedTickets(system, {})).closed).toBe(0);
  await unmergeTicket(over.agent, { number: over.number });
  expect((await closeResolvedTickets(system, {})).closed).toBe(1);
  expect(await statusOf(over)).toBe("closed");
});
