import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { removeOrphanUploads } from "@/lib/attachments/commands";
import { getAttachment } from "@/lib/attachments/queries";
import { addInternalComment } from "@/lib/comments/commands";
import { staffDatabase } from "@/lib/db/client";
import { uploads } from "@/lib/db/schema/attachments";
import { tickets } from "@/lib/db/schema/tickets";
import { replyAsAgent } from "@/lib/messages/commands";
import { sendUpload } from "@/lib/testing/files/upload";
import { makeAgent, makeCustomer, system } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { assignTicket } from "@/lib/tickets/commands/working";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { saveDraft } from "./commands";
import { lendDrafts } from "./lending";

const words = { subject: "Door 4", content: "Red light." };

describe("a draft", () => {
  it("is one a person, ticket and mode, and nobody else's to read", async () => {
    const { number, agent } = await ticket();
    const colleague = await makeAgent();
    await save(agent, { number, content: "Have you tried" });
    await save(agent, { number, mode: "comment", content: "Same as in Malmö" });
    await save(colleague, { number, content: "I can take it" });
    expect(await draftsOf(agent, number)).toMatchObject([
      { mode: "reply", content: "Have you tried", generation: 0 },
      { mode: "comment", content: "Same as in Malmö" },
    ]);
    expect(await draftsOf(colleague, number)).toMatchObject([{ content: "I can take it" }]);
  });

  it("is on every device what was saved last, whoever the ticket is given to", async () => {
    const { number, agent } = await ticket();
    const { savedAt: base } = await save(agent, { number, content: "On the laptop", tab: "laptop" });
    await assignTicket(agent, { number, assigneeId: (await makeAgent()).id });
    await save(agent, { number, content: "On the laptop, then the phone", tab: "phone", base });
    expect(await draftsOf(agent, number)).toMatchObject([{ content: "On the laptop, then the phone" }]);
  });

  it("of another device is never saved over from an old page, which hears what stands there", async () => {
    const { number, agent } = await ticket();
    const { id } = await sendUpload(agent, "a.txt", "a");
    const { savedAt: base } = await save(agent, { number, content: "Hello", tab: "laptop" });
    const phone = { content: "Hello\n\nMore", attachmentIds: [id] };
    const { savedAt } = await save(agent, { number, ...phone, tab: "phone", base });
    const late = await save(agent, { number, content: "Hello!", tab: "laptop", turn: 2, base });
    const stands = { content: "Hello\n\nMore", generation: 0, savedAt, files: [{ id }] };
    expect(late).toMatchObject({ saved: false, number, draft: stands });
    expect(await draftsOf(agent, number)).toMatchObject([stands]);
    const onTop = { content: "Hello!\n\nMore", attachmentIds: [id], tab: "laptop", turn: 3, base: savedAt };
    expect(await save(agent, { number, ...onTop })).toMatchObject({ saved: true });
    expect(await draftsOf(agent, number)).toMatchObject([{ content: "Hello!\n\nMore", files: [{ id }] }]);
  });

  it("that is empty and holds nothing takes any save of its generation", async () => {
    const { number, agent } = await ticket();
    await save(agent, { number, content: "Hello", tab: "laptop" });
    await save(agent, { number, content: "", tab: "laptop", turn: 2 });
    expect(await save(agent, { number, content: "From the phone", tab: "phone" })).toMatchObject({ saved: true });
  });

  it("of any length that two merged ones come to can be saved again", async () => {
    const { number, agent } = await ticket();
    const content = "x".repeat(150_000);
    expect(await save(agent, { number, content })).toMatchObject({ saved: true });
  });

  it("of one tab is the later of two saves, in whichever order they arrive", async () => {
    const { number, agent } = await ticket();
    await save(agent, { number, content: "second", turn: 2 });
    expect(await save(agent, { number, content: "first", turn: 1 })).toMatchObject({ saved: false });
    expect(await draftsOf(agent, number)).toMatchObject([{ content: "second" }]);
  });

  it.each(["reply", "comment"] as const)("that was sent (%s) is not brought back by a late save", async (mode) => {
    const { number, agent } = await ticket();
    await save(agent, { number, mode, content: "Please try a badge" });
    const send = mode === "reply" ? replyAsAgent : addInternalComment;
    await send(agent, { number, content: "Please try a badge.", draft: "0" });
    const late = await save(agent, { number, mode, content: "Please try a badge", turn: 9 });
    expect(late).toMatchObject({ saved: false, draft: { content: "", generation: 1 } });
    expect(await draftsOf(agent, number)).toMatchObject([{ content: "", generation: 1 }]);
    expect(await save(agent, { number, mode, content: "And then", generation: 1 })).toMatchObject({ saved: true });
  });

  it("whose first save is still on its way when it is sent stays away too", async () => {
    const { number, agent } = await ticket();
    await replyAsAgent(agent, { number, content: "Quick.", draft: "0" });
    expect(await save(agent, { number, content: "Quick." })).toMatchObject({ saved: false });
  });

  it("stays when its reply is refused: emptying and sending are one transaction", async () => {
    const { number, agent } = await ticket();
    await save(agent, { number, content: "See file" });
    const refused = replyAsAgent(agent, {
      number,
      content: "See file",
      attachmentIds: [crypto.randomUUID()],
      draft: "0",
    });
    await expect(refused).rejects.toMatchObject({ kind: "not_found" });
    expect(await draftsOf(agent, number)).toMatchObject([{ content: "See file", generation: 0 }]);
  });

  it("on a ticket that doesn't exist is not found, and a customer has none", async () => {
    const { number, agent, customer } = await ticket();
    await expect(save(agent, { number: 999_999_999, content: "x" })).rejects.toMatchObject({ kind: "not_found" });
    await expect(save(customer, { number, content: "x" })).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("a draft's files", () => {
  it("are not swept away while it holds them, and are once it doesn't", async () => {
    const { number, agent } = await ticket();
    const [kept, dropped] = [await sendUpload(agent, "a.txt", "a"), await sendUpload(agent, "b.txt", "b")];
    await save(agent, { number, content: "See files", attachmentIds: [kept.id, dropped.id] });
    await save(agent, { number, content: "See file", attachmentIds: [kept.id], turn: 2 });
    expect(await draftsOf(agent, number)).toMatchObject([
      { files: [{ id: kept.id, name: "a.txt", mediaType: "text/plain", size: 1 }] },
    ]);
    await staffDatabase()
      .update(uploads)
      .set({ createdAt: sql`now() - interval '2 hours'` })
      .where(eq(uploads.uploaderId, agent.id));
    await removeOrphanUploads(system, {});
    expect(await getAttachment(agent, { id: kept.id })).toMatchObject({ fileName: "a.txt" });
    await expect(getAttachment(agent, { id: dropped.id })).rejects.toMatchObject({ kind: "not_found" });
  });

  it("are their uploader's alone: somebody else's are not taken along", async () => {
    const { number, agent } = await ticket();
    const colleague = await makeAgent();
    const { id } = await sendUpload(colleague, "theirs.txt", "t");
    await save(agent, { number, content: "See file", attachmentIds: [id] });
    expect(await draftsOf(agent, number)).toMatchObject([{ files: [] }]);
    await expect(getAttachment(agent, { id })).rejects.toMatchObject({ kind: "not_found" });
  });

  it("leave with the message, and the draft is empty", async () => {
    const { number, agent } = await ticket();
    const { id } = await sendUpload(agent, "a.txt", "a");
    await save(agent, { number, content: "See file", attachmentIds: [id] });
    await replyAsAgent(agent, { number, content: "See file", attachmentIds: [id], draft: "0" });
    expect(await draftsOf(agent, number)).toMatchObject([{ content: "", files: [] }]);
    expect((await readTicket(agent, { number })).messages.at(-1)?.files).toMatchObject([{ id }]);
  });
});

it("drafts follow a ticket into another, behind the words that are there", async () => {
  const [one, other] = [await ticket(), await ticket()];
  const { agent } = one;
  const { id } = await sendUpload(agent, "a.txt", "a");
  await save(agent, { number: one.number, content: "from the first", attachmentIds: [id] });
  await save(agent, { number: other.number, content: "on the second" });
  await staffDatabase().transaction(async (tx) => lendDrafts(tx, await idOf(one.number), await idOf(other.number)));
  expect(await draftsOf(agent, other.number)).toMatchObject([
    { content: "on the second\n\nfrom the first", generation: 1, files: [{ id }] },
  ]);
  expect(await save(agent, { number: one.number, content: "late", turn: 9 })).toMatchObject({ saved: false });
});

async function ticket() {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
  return { customer, agent, ...(await openTicket(customer, words)) };
}

const save = (actor: Actor, draft: { number: number; content: string } & Record<string, unknown>) =>
  saveDraft(actor, { mode: "reply", generation: 0, base: 0, tab: "tab", turn: 1, ...draft });

const draftsOf = async (actor: Actor, number: number) => (await readTicket(actor, { number })).ticket.drafts ?? [];

async function idOf(number: number): Promise<number> {
  const [row] = await staffDatabase().select({ id: tickets.id }).from(tickets).where(eq(tickets.number, number));
  return row?.id ?? 0;
}
