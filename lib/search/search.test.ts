import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readAttachmentText } from "@/lib/attachments/read-text";
import { type Store, store } from "@/lib/attachments/store";
import { addInternalComment } from "@/lib/comments/commands";
import { staffDatabase } from "@/lib/db/client";
import { Refusal } from "@/lib/refusal";
import { docx } from "@/lib/testing/files/docx";
import { sendUpload } from "@/lib/testing/files/upload";
import { system } from "@/lib/testing/people";
import { found, foundOwn, newWord, people } from "@/lib/testing/searching";
import { openTicket } from "@/lib/tickets/commands/opening";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";

it("any line at all can be asked, by either side", async () => {
  // Nobody searches so often.
  vi.stubEnv("RATE_LIMIT_FACTOR", "100");
  const { customer, agent } = await people();
  await openTicket(customer, { subject: "Door", content: "Hm." });
  const parts = fc.constantFrom(
    "door",
    '"',
    "-",
    ":",
    ",",
    " ",
    "status:",
    "open",
    "assignee:",
    "me",
    "before:",
    "2026-03-01",
    "#",
    "\0",
    "\\",
    "%",
    "'",
    "&",
    "<->",
    "(",
    "ß",
    "門",
    "ª",
    "٠",
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(parts, { maxLength: 12 }).map((all) => all.join("")),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (q) => {
      await listQueue(agent, { view: "all", q });
      const { search } = await listOwnTickets(customer, { q });
      expect(search?.problems.join() ?? "").not.toContain("a lot in a short time");
    }),
    { numRuns: 300 },
  );
}, 60_000);

describe("files", () => {
  it("are found by name and text, once, however often the job runs", async () => {
    const { customer, agent } = await people();
    const [inText, inWord, inComment] = [newWord(), newWord(), newWord()];
    const text = await sendUpload(customer, "door-log.txt", `Error ${inText} at gate`);
    const word = await sendUpload(customer, "letter.docx", docx("Letter", [`Dear ${inWord} & team`]));
    const { number, messageId } = await openTicket(customer, {
      subject: "Files",
      content: "See.",
      attachmentIds: [text.id, word.id],
    });
    const internal = await sendUpload(agent, "plan.txt", inComment);
    const { commentId } = await addInternalComment(agent, { number, content: "Plan.", attachmentIds: [internal.id] });
    const document = async () =>
      (
        await staffDatabase().execute(
          sql`select document::text from ticket_search where document @@ ${inText}::tsquery`,
        )
      )[0];
    for (const carrier of [{ messageId }, { commentId }]) await readAttachmentText(system, carrier);
    const once = await document();
    for (const carrier of [{ messageId }, { commentId }]) await readAttachmentText(system, carrier);
    expect(await document()).toEqual(once);
    for (const q of [
      inText,
      inWord,
      `${inText} ${inComment}`,
      `"error ${inText}"`,
      `letter.docx ${inText}`,
      `"door log" ${inText}`,
    ])
      expect(await found(agent, q), q).toEqual([number]);
    expect(await found(agent, `has:attachment ${inWord}`)).toEqual([number]);
    expect((await listQueue(agent, { view: "all", q: inWord })).search?.marks.get(number)).toMatchObject({
      line: ["letter.docx"],
      from: "file",
    });
    expect(await foundOwn(customer, `has:attachment "${inText} at gate"`)).toEqual([number]);
    expect(await foundOwn(customer, inComment)).toEqual([]);
  });

  it("that the disk can't give are read when the job tries again, and keep no other waiting", async () => {
    const { customer } = await people();
    const [lost, kept] = [newWord(), newWord()];
    const files = [await sendUpload(customer, "a.txt", lost), await sendUpload(customer, "b.txt", kept)];
    const attachmentIds = files.map(({ id }) => id);
    const { number, messageId } = await openTicket(customer, { subject: "Files", content: "See.", attachmentIds });
    const faulty: Store = {
      ...store(),
      read: (id, start, end) =>
        id === files[0]?.id ? Promise.reject(new Refusal("unavailable", "Not now.")) : store().read(id, start, end),
    };
    await expect(readAttachmentText(system, { messageId }, faulty)).rejects.toMatchObject({ kind: "unavailable" });
    expect([await foundOwn(customer, lost), await foundOwn(customer, kept)]).toEqual([[], [number]]);
    await readAttachmentText(system, { messageId });
    expect(await foundOwn(customer, lost)).toEqual([number]);
  });

  it("have their job in the transaction that sends them", async () => {
    const { customer } = await people();
    const file = await sendUpload(customer, "a.txt", "words");
    const { messageId } = await openTicket(customer, { subject: "Files", content: "See.", attachmentIds: [file.id] });
    const jobs = await staffDatabase().execute(sql`
      select 1 from graphile_worker._private_jobs where payload::jsonb = ${JSON.stringify({ messageId })}::jsonb`);
    expect(jobs).toHaveLength(1);
  });
});
