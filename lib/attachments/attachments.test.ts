import { existsSync } from "node:fs";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { discardUpload, removeOrphanUploads } from "@/lib/attachments/commands";
import { getAttachment } from "@/lib/attachments/queries";
import { addInternalComment } from "@/lib/comments/commands";
import { staffDatabase } from "@/lib/db/client";
import { attachments, uploads } from "@/lib/db/schema/attachments";
import { env } from "@/lib/env";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { sendUpload } from "@/lib/testing/files/upload";
import { makeAgent, makeCustomer, makeOrganization, makeVisitor, system } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";

const words = { subject: "Door 4 rejects every badge", content: "The log is attached." };

describe("a file before it is sent", () => {
  it("is seen by its uploader alone", async () => {
    const [owner, agent, stranger] = await Promise.all([makeCustomer(), makeAgent(), makeCustomer()]);
    const file = await sendUpload(owner, "panel.txt", "E-17");
    expect(file).toEqual({ id: file.id, name: "panel.txt", mediaType: "text/plain", size: 4 });
    expect(await getAttachment(owner, { id: file.id })).toMatchObject({ fileName: "panel.txt", size: 4 });
    await expectNotFound(agent, file.id);
    await expectNotFound(stranger, file.id);
  });

  it("can be taken back by its uploader alone, with its bytes", async () => {
    const [owner, stranger] = await Promise.all([makeCustomer(), makeCustomer()]);
    const { id } = await sendUpload(owner, "panel.txt", "E-17");
    await expect(discardUpload(stranger, { id })).rejects.toMatchObject({ kind: "not_found" });
    expect(onDisk(id)).toBe(true);
    await discardUpload(owner, { id });
    expect(onDisk(id)).toBe(false);
    await expectNotFound(owner, id);
  });

  it("is swept away after an hour, not before", async () => {
    const owner = await makeCustomer();
    const [old, young] = await Promise.all([sendUpload(owner, "a.txt", "a"), sendUpload(owner, "b.txt", "b")]);
    const hourAgo = sql`now() - interval '61 minutes'`;
    await staffDatabase().update(uploads).set({ createdAt: hourAgo }).where(eq(uploads.id, old.id));
    expect((await removeOrphanUploads(system, {})).files).toBe(1);
    expect([onDisk(old.id), onDisk(young.id)]).toEqual([false, true]);
    await expectNotFound(owner, old.id);
  });

  it("a visitor is asked to sign in before anything is read", async () => {
    await expect(sendUpload(makeVisitor(), "a.txt", "a")).rejects.toMatchObject({ kind: "unauthenticated" });
  });

  it("the 601st within the hour waits, and leaves nothing", async () => {
    const owner = await makeCustomer();
    const used = sql`insert into rate_limits (name, subject, count, started_at)
      values ('upload.person', ${String(owner.id)}, ${600 * env().RATE_LIMIT_FACTOR}, now())`;
    await staffDatabase().execute(used);
    await expect(sendUpload(owner, "a.txt", "a")).rejects.toMatchObject({ kind: "limited" });
    expect(await staffDatabase().select().from(uploads).where(eq(uploads.uploaderId, owner.id))).toEqual([]);
  });
});

describe("a file that was sent", () => {
  it("belongs to its message, in the order given, and opens for both sides", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const files = [await sendUpload(customer, "b.txt", "b"), await sendUpload(customer, "a.txt", "a")];
    const { messageId } = await openTicket(customer, { ...words, attachmentIds: files.map(({ id }) => id) });
    const rows = await staffDatabase()
      .select({ name: attachments.fileName })
      .from(attachments)
      .where(eq(attachments.messageId, messageId))
      .orderBy(attachments.position);
    expect(rows).toEqual([{ name: "b.txt" }, { name: "a.txt" }]);
    for (const { id } of files) {
      expect(await getAttachment(customer, { id })).toMatchObject({ id });
      expect(await getAttachment(agent, { id })).toMatchObject({ id });
      await expect(discardUpload(customer, { id })).rejects.toMatchObject({ kind: "not_found" });
    }
  });

  it("a customer cannot reach a stranger's file, nor a colleague's unless the company shares", async () => {
    const [shut, open] = await Promise.all([makeOrganization(), makeOrganization({ sharesTickets: true })]);
    const shared = await ownerAndColleague(open);
    const closed = await ownerAndColleague(shut);
    expect(await getAttachment(shared.colleague, { id: shared.id })).toMatchObject({ id: shared.id });
    await expectNotFound(closed.colleague, closed.id);
    await expectNotFound(shared.owner, closed.id);
  });

  it("can't be sent by anyone but its uploader, nor twice; the message is refused whole", async () => {
    const [customer, thief] = await Promise.all([makeCustomer(), makeCustomer()]);
    const { id } = await sendUpload(customer, "a.txt", "a");
    const gone = { kind: "not_found", message: /no longer here/ };
    await expect(openTicket(thief, { ...words, attachmentIds: [id] })).rejects.toMatchObject(gone);
    const { number } = await openTicket(customer, { ...words, attachmentIds: [id, id] });
    await expect(replyAsCustomer(customer, { number, content: "x", attachmentIds: [id] })).rejects.toMatchObject(gone);
  });

  it.each(["", "x", "../../etc/passwd", "00000000-0000-4000-8000-000000000000"])("“%s” is not found", async (id) => {
    await expectNotFound(await makeCustomer(), id);
  });
});

describe("an internal comment's file", () => {
  it("is not found for the customer of its ticket, and opens for the team", async () => {
    const [customer, agent, other] = await Promise.all([makeCustomer(), makeAgent(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    const { id } = await sendUpload(agent, "site-key.txt", "secret");
    await addInternalComment(agent, { number, content: "The key.", attachmentIds: [id] });
    await expectNotFound(customer, id);
    expect(await getAttachment(other, { id })).toMatchObject({ fileName: "site-key.txt" });
    const answer = { number, content: "Here it is.", attachmentIds: [id] };
    await expect(replyAsAgent(agent, answer)).rejects.toMatchObject({ kind: "not_found" });
  });
});

async function ownerAndColleague(organization: Awaited<ReturnType<typeof makeOrganization>>) {
  const [owner, colleague] = await Promise.all([makeCustomer({ organization }), makeCustomer({ organization })]);
  const { id } = await sendUpload(owner, "a.txt", "a");
  await openTicket(owner, { ...words, attachmentIds: [id] });
  return { owner, colleague, id };
}

async function expectNotFound(actor: Actor, id: string): Promise<void> {
  await expect(getAttachment(actor, { id })).rejects.toMatchObject({ kind: "not_found" });
}

const onDisk = (id: string) => existsSync(join(env().MEDIA_DIR, "message_attachments", id.slice(0, 2), id));
