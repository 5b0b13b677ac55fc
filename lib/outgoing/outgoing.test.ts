import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { discardUpload, removeOrphanUploads } from "@/lib/attachments/commands";
import { getAttachment } from "@/lib/attachments/queries";
import { addInternalComment } from "@/lib/comments/commands";
import { staffDatabase } from "@/lib/db/client";
import { uploads } from "@/lib/db/schema/attachments";
import { users } from "@/lib/db/schema/people";
import { replyAsAgent } from "@/lib/messages/commands";
import { sendUpload } from "@/lib/testing/files/upload";
import { loseJob, runJob, waitingJobs } from "@/lib/testing/jobs";
import { draft, due, scene, seenBy, send } from "@/lib/testing/outgoing";
import { makeAgent, system } from "@/lib/testing/people";
import { closeTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { takeReplyBack } from "./commands/changing";
import { releaseReply, sendOutgoingNow } from "./commands/releasing";
import { stopColleaguesReply } from "./commands/stopping";
import { takeBackKey } from "./rules";

describe("a reply held for undo", () => {
  it("is the team's alone until its job has run, and then one message in its author's name", async () => {
    const { number, customer, agent } = await scene({ undoSeconds: 10 });
    const before = await seenBy(customer, number);
    const id = await send(agent, { number, content: "It is the site key.", andThen: "resolve" });
    expect(await seenBy(customer, number)).toEqual(before);
    const { ticket } = await readTicket(await makeAgent(), { number });
    expect(ticket.status).toBe("new");
    expect(ticket.outgoing).toMatchObject([{ id, kind: "held", content: "It is the site key.", andThen: "resolve" }]);
    await due(id);
    await runJob("outgoing.release", { id });
    await runJob("outgoing.release", { id });
    const { messages, ticket: after } = await readTicket(agent, { number });
    expect(messages.map(({ content, senderId }) => [content, senderId])).toEqual([
      ["Red light.", customer.id],
      ["It is the site key.", agent.id],
    ]);
    expect(after).toMatchObject({ status: "resolved", outgoing: null });
    expect((await seenBy(customer, number)).list).toMatchObject([
      { preview: "It is the site key.", status: "resolved" },
    ]);
  });

  it("has a job of its own that waits as long as its author wished", async () => {
    const { number, agent } = await scene({ undoSeconds: 30 });
    const id = await send(agent, { number, content: "Held." });
    const [job] = (await waitingJobs("outgoing.release")).filter(({ payload }) => payload.id === id);
    expect(Math.round(((job?.runAt.getTime() ?? 0) - Date.now()) / 1000)).toBeGreaterThan(25);
    await runJob("outgoing.release", { id });
    expect((await readTicket(agent, { number })).messages).toHaveLength(1);
  });

  it("waits on when its job was picked before its time, by a database whose clock is ahead", async () => {
    const { number, agent } = await scene({ undoSeconds: 30 });
    const id = await send(agent, { number, content: "Held." });
    await loseJob(`outgoing:${id}`);
    await runJob("outgoing.release", { id });
    const [job] = (await waitingJobs("outgoing.release")).filter(({ payload }) => payload.id === id);
    expect(job?.runAt.getTime()).toBe((await readTicket(agent, { number })).ticket.outgoing?.[0]?.sendAt);
  });

  it("taken back is a draft again with its words and files, as if nothing had been sent", async () => {
    const { number, customer, agent } = await scene({ undoSeconds: 10 });
    const before = await seenBy(customer, number);
    const { id: file } = await sendUpload(agent, "a.txt", "a");
    await draft(agent, { number, content: "See file", attachmentIds: [file] });
    const id = await send(agent, { number, content: "See file", attachmentIds: [file], draft: "0" });
    expect((await readTicket(agent, { number })).ticket.drafts).toMatchObject([{ content: "", files: [] }]);
    await takeReplyBack(agent, { id });
    await runJob("outgoing.release", { id });
    const { ticket, events, messages } = await readTicket(agent, { number });
    expect(ticket.drafts).toMatchObject([{ content: "See file", generation: 2, files: [{ id: file }] }]);
    expect([ticket.outgoing, messages.length, events.length]).toEqual([null, 1, 0]);
    expect(await seenBy(customer, number)).toEqual(before);
    await expect(takeReplyBack(agent, { id })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("taken back by a second press, or one whose answer was lost, hears what the first one did", async () => {
    const { number, agent } = await scene({ undoSeconds: 10 });
    const id = await send(agent, { number, content: "First" });
    const press = { id, idempotencyKey: takeBackKey(id) };
    expect(await takeReplyBack(agent, press)).toEqual({ number });
    expect(await takeReplyBack(agent, press)).toEqual({ number });
    expect((await readTicket(agent, { number })).ticket.drafts).toMatchObject([{ content: "First" }]);
  });

  it("tells how long it can be taken back in seconds, whatever the clock of the browser", async () => {
    const { number, agent } = await scene({ undoSeconds: 20 });
    const { outgoing } = await replyAsAgent(agent, { number, content: "Held." });
    expect(outgoing).toMatchObject({ kind: "held", inSeconds: 20 });
  });

  it("taken back stands before what was begun since", async () => {
    const { number, agent } = await scene({ undoSeconds: 10 });
    const id = await send(agent, { number, content: "First", draft: "0" });
    await draft(agent, { number, content: "Second", generation: 1 });
    await takeReplyBack(agent, { id });
    expect((await readTicket(agent, { number })).ticket.drafts).toMatchObject([{ content: "First\n\nSecond" }]);
  });

  it("keeps its files from being swept away and from the customer, and shows them to the team", async () => {
    const { number, customer, agent } = await scene({ undoSeconds: 10 });
    const { id: file } = await sendUpload(agent, "a.txt", "a");
    const id = await send(agent, { number, content: "See file", attachmentIds: [file] });
    const hoursAgo = sql`now() - interval '2 hours'`;
    await staffDatabase().update(uploads).set({ createdAt: hoursAgo }).where(eq(uploads.id, file));
    await removeOrphanUploads(system, {});
    await expect(getAttachment(customer, { id: file })).rejects.toMatchObject({ kind: "not_found" });
    expect(await getAttachment(await makeAgent(), { id: file })).toMatchObject({ fileName: "a.txt" });
    await due(id);
    await runJob("outgoing.release", { id });
    expect(await getAttachment(customer, { id: file })).toMatchObject({ fileName: "a.txt" });
  });

  it("keeps its files from a tab that still shows them as its own", async () => {
    const { number, customer, agent } = await scene({ undoSeconds: 10 });
    const { id: file } = await sendUpload(agent, "a.txt", "a");
    const id = await send(agent, { number, content: "See file", attachmentIds: [file] });
    await expect(discardUpload(agent, { id: file })).rejects.toMatchObject({ kind: "conflict" });
    const comment = addInternalComment(agent, { number, content: "Mine too", attachmentIds: [file] });
    await expect(comment).rejects.toMatchObject({ kind: "not_found" });
    await due(id);
    await runJob("outgoing.release", { id });
    const { messages } = await readOwnTicket(customer, { number });
    expect(messages.at(-1)?.files).toMatchObject([{ id: file }]);
  });

  it("is not taken back or sent by somebody else", async () => {
    const { number, agent } = await scene({ undoSeconds: 10 });
    const colleague = await makeAgent();
    const id = await send(agent, { number, content: "Mine." });
    for (const act of [takeReplyBack, sendOutgoingNow, stopColleaguesReply])
      await expect(act(colleague, { id })).rejects.toMatchObject({ kind: "not_found" });
    await due(id);
    await releaseReply(colleague, { id });
    expect((await readTicket(agent, { number })).messages).toHaveLength(1);
  });

  it("undone and released at the same moment is one or the other, never both", async () => {
    const { number, agent } = await scene({ undoSeconds: 10 });
    const id = await send(agent, { number, content: "Either or" });
    await due(id);
    const [undone] = await Promise.allSettled([takeReplyBack(agent, { id }), runJob("outgoing.release", { id })]);
    const { messages, ticket } = await readTicket(agent, { number });
    expect(messages).toHaveLength(undone.status === "fulfilled" ? 1 : 2);
    expect(ticket.drafts?.[0]?.content ?? "").toBe(undone.status === "fulfilled" ? "Either or" : "");
  });

  it.each([
    ["the ticket was closed", "closed", closed],
    ["its author is gone", "left", disabled],
  ])("stays with the team and says why when %s meanwhile", async (_why, reason, happen) => {
    const { number, customer, agent } = await scene({ undoSeconds: 10 });
    const id = await send(agent, { number, content: "Too late" });
    await happen(agent, number);
    await due(id);
    await runJob("outgoing.release", { id });
    const colleague = await makeAgent();
    const { ticket, events } = await readTicket(colleague, { number });
    expect(ticket.outgoing).toMatchObject([{ content: "Too late", reason }]);
    expect(events.at(-1)).toMatchObject({ event: "ticket.reply_stopped", data: { reason } });
    expect((await readOwnTicket(customer, { number })).messages).toHaveLength(1);
    await takeReplyBack(colleague, { id });
    expect((await readTicket(colleague, { number })).ticket.drafts).toMatchObject([{ content: "Too late" }]);
  });
});

it("a reply and its change of status are one: a status that can't change takes the reply back", async () => {
  const { number, customer, agent } = await scene();
  await staffDatabase().execute(sql`create or replace function broken() returns trigger language plpgsql as
    $$ begin if new.status = 'resolved' and new.preview = 'Both or none' then raise 'no'; end if; return new; end $$`);
  await staffDatabase().execute(
    sql`create trigger broken before update on tickets for each row execute function broken()`,
  );
  const both = replyAsAgent(agent, { number, content: "Both or none", andThen: "resolve" });
  await expect(both).rejects.toThrow();
  await staffDatabase().execute(sql`drop trigger broken on tickets`);
  expect((await readOwnTicket(customer, { number })).messages).toHaveLength(1);
});

async function closed(agent: Actor, number: number): Promise<void> {
  await resolveTicket(agent, { number });
  await closeTicket(agent, { number });
}

async function disabled(agent: Actor): Promise<void> {
  await staffDatabase().update(users).set({ disabledAt: new Date() }).where(eq(users.id, agent.id));
}
