import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { mails } from "@/lib/db/schema/running";
import type { JobPayload } from "@/lib/jobs/jobs";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { sendUpload } from "@/lib/testing/files/upload";
import { runJob, waitingJobs } from "@/lib/testing/jobs";
import { draft, due, inDays, scene, seenBy, send } from "@/lib/testing/outgoing";
import { makeAgent } from "@/lib/testing/people";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { changeScheduledReply, takeReplyBack } from "./commands/changing";
import { sendOutgoingNow } from "./commands/releasing";
import { stopColleaguesReply } from "./commands/stopping";

describe("a scheduled reply", () => {
  it("goes out when its time has come, not before", async () => {
    const { number, customer, agent } = await scene();
    const id = await send(agent, { number, content: "Good morning", when: "tomorrow" });
    await runJob("outgoing.release", { id });
    expect((await readOwnTicket(customer, { number })).messages).toHaveLength(1);
    await due(id);
    await runJob("outgoing.release", { id });
    expect((await readOwnTicket(customer, { number })).messages.at(-1)).toMatchObject({ content: "Good morning" });
  });

  it("is cancelled when the customer writes first, and its words and files are a draft again", async () => {
    const { number, customer, agent } = await scene();
    const { id: file } = await sendUpload(agent, "a.txt", "a");
    const given = { content: "Any news?", attachmentIds: [file], when: "hour", cancelOnAnswer: "on" };
    const id = await send(agent, { number, ...given });
    await answer(customer, number);
    await due(id);
    await runJob("outgoing.release", { id });
    const { ticket, events } = await readTicket(agent, { number });
    expect(ticket.outgoing).toBeNull();
    expect(ticket.drafts).toMatchObject([{ mode: "reply", content: "Any news?", files: [{ id: file }] }]);
    const data = { reason: "answered", kept: "draft" };
    expect(events.filter(({ event }) => event === "ticket.reply_stopped")).toMatchObject([{ data }]);
    expect((await readTicket(await makeAgent(), { number })).ticket.drafts).toBeNull();
    expect((await readOwnTicket(customer, { number })).messages).toHaveLength(2);
    const [mail] = (await waitingJobs("mail.send")).filter(({ payload }) => payload.key === `kept_back:${id}`);
    await runJob("mail.send", mail?.payload as JobPayload<"mail.send">);
    const [letter, ...more] = await mailsTo(agent.email);
    expect([letter?.subject, more]).toEqual([`Your reply to #${number} was not sent`, []]);
    expect(letter?.body).toContain("in your draft");
    expect(letter?.body).not.toContain("Any news?");
    expect(await mailsTo(customer.email)).toEqual([]);
  });

  it("stays beside the conversation when its author has begun something else", async () => {
    const { number, customer, agent } = await scene();
    const id = await send(agent, { number, content: "Any news?", when: "hour", cancelOnAnswer: "on" });
    await draft(agent, { number, content: "By the way" });
    await answer(customer, number);
    const { ticket, events } = await readTicket(agent, { number });
    expect(ticket.outgoing).toMatchObject([{ content: "Any news?", reason: "answered" }]);
    expect(ticket.drafts).toMatchObject([{ content: "By the way", generation: 0 }]);
    expect(events.at(-1)).toMatchObject({ event: "ticket.reply_stopped", data: { kept: "here" } });
    await runJob("mail.send", { template: "kept_back", outgoingId: id, key: `kept_back:${id}` });
    expect((await mailsTo(agent.email))[0]?.body).toContain("beside the conversation");
  });

  it("stays with the team when its author has left before the customer wrote", async () => {
    const { number, customer, agent } = await scene();
    const id = await send(agent, { number, content: "Any news?", when: "hour", cancelOnAnswer: "on" });
    await staffDatabase().update(users).set({ disabledAt: new Date() }).where(eq(users.id, agent.id));
    await answer(customer, number);
    const colleague = await makeAgent();
    const { ticket, events } = await readTicket(colleague, { number });
    expect(ticket.outgoing).toMatchObject([{ id, content: "Any news?", reason: "answered" }]);
    expect(events.at(-1)).toMatchObject({ event: "ticket.reply_stopped", data: { kept: "here" } });
  });

  it("of two, both stopped, one is the draft and the other stays", async () => {
    const { number, customer, agent } = await scene();
    await send(agent, { number, content: "One", when: "hour", cancelOnAnswer: "on" });
    await send(agent, { number, content: "Two", when: "tomorrow", cancelOnAnswer: "on" });
    await answer(customer, number);
    const { ticket } = await readTicket(agent, { number });
    expect(ticket.drafts).toMatchObject([{ content: "One" }]);
    expect(ticket.outgoing).toMatchObject([{ content: "Two", reason: "answered" }]);
  });

  it("is cancelled even when the job that was woken comes late, and not if its author opted out", async () => {
    const { number, customer, agent } = await scene();
    const cancelled = await send(agent, { number, content: "One", when: "hour", cancelOnAnswer: "on" });
    const kept = await send(agent, { number, content: "Two", when: "hour" });
    await replyAsCustomer(customer, { number, content: "Hello" });
    for (const id of [cancelled, kept]) {
      await due(id);
      await runJob("outgoing.release", { id });
    }
    const said = (await readOwnTicket(customer, { number })).messages.map(({ content }) => content);
    expect(said).toEqual(["Red light.", "Hello", "Two"]);
  });

  it("can be changed, sent now, and kept back by a colleague", async () => {
    const { number, customer, agent } = await scene();
    const id = await send(agent, { number, content: "Good mornin", when: "hour" });
    const at = inDays(30);
    await changeScheduledReply(agent, { id, content: "Good morning", at, cancelOnAnswer: "on" });
    const changed = { content: "Good morning", cancelOnAnswer: true, sendAt: Date.parse(`${at}Z`) };
    expect((await readTicket(agent, { number })).ticket.outgoing).toMatchObject([changed]);
    await stopColleaguesReply(await makeAgent(), { id });
    expect((await readTicket(agent, { number })).ticket.outgoing).toMatchObject([{ reason: "colleague" }]);
    await sendOutgoingNow(agent, { id });
    expect((await readOwnTicket(customer, { number })).messages.at(-1)).toMatchObject({ content: "Good morning" });
  });

  it("to be cancelled by the customer's words, as its author wished later, looks at those that come after", async () => {
    const { number, customer, agent } = await scene();
    const id = await send(agent, { number, content: "Any news?", when: "hour" });
    await replyAsCustomer(customer, { number, content: "Hello" });
    const lastSeenMessageId = (await readTicket(agent, { number })).messages.at(-1)?.id;
    const change = { id, content: "Any news?", at: inDays(30), cancelOnAnswer: "on", lastSeenMessageId };
    await changeScheduledReply(agent, change);
    await due(id);
    await runJob("outgoing.release", { id });
    expect((await readOwnTicket(customer, { number })).messages.at(-1)).toMatchObject({ content: "Any news?" });
  });

  it.each([
    ["at", "2020-01-01T09:00", "Pick a time that is still to come."],
    ["at", "2099-01-01T09:00", "Pick a time within the next year."],
    ["at", "", "Pick a day and a time for it."],
  ])("%s %s is refused in words", async (when, at, said) => {
    const { number, agent } = await scene();
    const attempt = replyAsAgent(agent, { number, content: "Later", when, at });
    await expect(attempt).rejects.toMatchObject({ fields: { at: said } });
  });

  it("tells the customer's database nothing, not even that it was cancelled", async () => {
    const { number, customer, agent } = await scene();
    const before = await seenBy(customer, number);
    const id = await send(agent, { number, content: "Secret for now", when: "monday" });
    await stopColleaguesReply(await makeAgent(), { id });
    await takeReplyBack(agent, { id });
    expect(await seenBy(customer, number)).toEqual(before);
  });
});

/** The customer writes, and the job that this wakes runs. */
async function answer(customer: Actor, number: number): Promise<void> {
  await replyAsCustomer(customer, { number, content: "It works again" });
  for (const { payload } of await waitingJobs("outgoing.answered")) await runJob("outgoing.answered", payload);
}

async function mailsTo(recipient: string) {
  return staffDatabase().select().from(mails).where(eq(mails.recipient, recipient));
}
