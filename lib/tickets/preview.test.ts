import { expect, it } from "vitest";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { makeAgent, makeCustomer, makeOrganization } from "@/lib/testing/people";
import { openTicket } from "./commands/opening";
import { listQueue } from "./queries/list-queue";
import { lookAtRows } from "./queries/look-at-rows";
import { listOwnTickets } from "./queries/own-tickets";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };

it("the last words in the queue are the reader's own or a colleague's, and a namesake is not the reader", async () => {
  const [customer, ana, ben, otherAna] = await Promise.all([
    makeCustomer(),
    makeAgent({ name: "Ana Ruiz" }),
    makeAgent({ name: "Ben Frost" }),
    makeAgent({ name: "Ana Ruiz" }),
  ]);
  const { number } = await openTicket(customer, words);
  await replyAsAgent(ana, { number, content: "Which light is on?" });
  for (const reader of [ana, ben, otherAna]) {
    const line = { previewBy: "team", previewName: "Ana Ruiz", previewIsOwn: reader === ana };
    expect((await listQueue(reader, { view: "all" })).rows[0]).toMatchObject(line);
    expect((await lookAtRows(reader, { number: [number] }))[0]?.row).toMatchObject(line);
  }
});

it("the last words in a customer's list are theirs whatever they are called, and a namesake's are not", async () => {
  const organization = await makeOrganization({ sharesTickets: true });
  const [jonas, namesake, agent] = await Promise.all([
    makeCustomer({ organization, name: "Jonas Tveit" }),
    makeCustomer({ organization, name: "Jonas Tveit" }),
    makeAgent(),
  ]);
  const { number } = await openTicket(jonas, words);
  const isOwn = async (reader: typeof jonas) => (await listOwnTickets(reader, {})).rows[0]?.previewIsOwn;
  const married = { ...jonas, name: "Jonas Berg" };
  expect([await isOwn(married), await isOwn(namesake)]).toEqual([true, false]);
  await replyAsCustomer(namesake, { number, content: "Here as well." });
  expect([await isOwn(married), await isOwn(namesake)]).toEqual([false, true]);
  await replyAsAgent(agent, { number, content: "Which light is on?" });
  expect([await isOwn(married), await isOwn(namesake)]).toEqual([false, false]);
});
