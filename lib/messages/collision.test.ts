import { describe, expect, it } from "vitest";
import { addInternalComment } from "@/lib/comments/commands";
import type { Refusal } from "@/lib/refusal";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { replyAsAgent, replyAsCustomer } from "./commands";

describe("a reply written before somebody else's", () => {
  it("is not sent, and tells who wrote, when, and what", async () => {
    const { number, first, customer, ana, ben } = await scene();
    await replyAsAgent(ana, { number, content: "E-17, we are on it." });
    const refused = await refusalOf(replyAsAgent(ben, { number, content: "Which code?", lastSeenMessageId: first }));
    expect(refused).toMatchObject({ kind: "conflict", message: "Ana replied just now. Your reply was not sent." });
    expect(refused.review).toMatchObject({
      ask: "newer",
      written: [{ by: "Ana Oliveira", content: "E-17, we are on it.", onItsWay: false }],
    });
    expect(await said(customer, number)).toEqual(["Red light.", "E-17, we are on it."]);
  });

  it("goes out when its writer has looked, unless there is something newer again", async () => {
    const { number, first, customer, ana, ben } = await scene();
    await replyAsAgent(ana, { number, content: "One" });
    const mine = { number, content: "Two", lastSeenMessageId: first };
    const reviewed = tokenOf(await refusalOf(replyAsAgent(ben, mine)));
    await replyAsCustomer(customer, { number, content: "It says E-17" });
    const again = await refusalOf(replyAsAgent(ben, { ...mine, reviewed }));
    expect(again.message).toContain("A wrote just now");
    await replyAsAgent(ben, { ...mine, reviewed: tokenOf(again) });
    expect(await said(customer, number)).toEqual(["Red light.", "One", "It says E-17", "Two"]);
  });

  it("is not stopped by its writer's own words, nor by a comment; and a comment is never stopped", async () => {
    const { number, first, customer, ana, ben } = await scene();
    await replyAsAgent(ben, { number, content: "One" });
    await addInternalComment(ana, { number, content: "Careful." });
    await replyAsAgent(ben, { number, content: "Two", lastSeenMessageId: first });
    await addInternalComment(ana, { number, content: "Late, and fine", lastSeenMessageId: first });
    expect(await said(customer, number)).toEqual(["Red light.", "One", "Two"]);
  });

  it.each([0, 10])("of two sent at once exactly one goes out, with %i s to undo", async (undoSeconds) => {
    const { number, first } = await scene();
    const team = await Promise.all([1, 2, 3].map(() => makeAgent({ undoSeconds })));
    const sent = await Promise.allSettled(
      team.map((agent) => replyAsAgent(agent, { number, content: `From ${agent.id}`, lastSeenMessageId: first })),
    );
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of sent) {
      if (one.status === "rejected") expect(one.reason).toMatchObject({ kind: "conflict", review: { ask: "newer" } });
    }
  });

  it("held by a colleague is told before it is out, and can be answered anyway", async () => {
    const { number, first, customer, ben } = await scene();
    const ana = await makeAgent({ name: "Ana Oliveira", undoSeconds: 30 });
    await replyAsAgent(ana, { number, content: "Held" });
    const mine = { number, content: "Mine", lastSeenMessageId: first };
    const refused = await refusalOf(replyAsAgent(ben, mine));
    expect(refused.review).toMatchObject({ written: [{ by: "Ana Oliveira", content: "Held", onItsWay: true }] });
    await replyAsAgent(ben, { ...mine, reviewed: tokenOf(refused) });
    expect(await said(customer, number)).toEqual(["Red light.", "Mine"]);
  });
});

describe("a reply that looks like words for the team", () => {
  it("is asked about once, and sent when it is meant for the customer", async () => {
    const { number, customer, ana, ben } = await scene();
    const content = `@${ana.name} can you look?`;
    const refused = await refusalOf(replyAsAgent(ben, { number, content }));
    expect(refused).toMatchObject({ kind: "conflict", review: { ask: "internal" } });
    expect(await said(customer, number)).toEqual(["Red light."]);
    await replyAsAgent(ben, { number, content, meantFor: "customer" });
    expect(await said(customer, number)).toEqual(["Red light.", content]);
  });
});

async function scene() {
  const [customer, ana, ben] = await Promise.all([makeCustomer(), makeAgent({ name: "Ana Oliveira" }), makeAgent()]);
  const { number, messageId: first } = await openTicket(customer, { subject: "Door 4", content: "Red light." });
  return { customer, ana, ben, number, first };
}

const refusalOf = (attempt: Promise<unknown>): Promise<Refusal> =>
  attempt.then(
    () => expect.fail("It went out."),
    (refusal) => refusal,
  );

const tokenOf = ({ review }: Refusal) => (review?.ask === "newer" ? review.reviewed : "");

const said = async (customer: Parameters<typeof readOwnTicket>[0], number: number) =>
  (await readOwnTicket(customer, { number })).messages.map(({ content }) => content);
