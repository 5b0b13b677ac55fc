import { describe, expect, it } from "vitest";
import { readAttachmentText } from "@/lib/attachments/read-text";
import { addInternalComment } from "@/lib/comments/commands";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { sendUpload } from "@/lib/testing/files/upload";
import { system } from "@/lib/testing/people";
import { found, foundOwn, newWord, people, twoMinutesPass } from "@/lib/testing/searching";
import { openTicket } from "@/lib/tickets/commands/opening";
import { splitTicket } from "@/lib/tickets/commands/splitting";

/** So many bytes of long words that nobody else writes. */
const longWords = (bytes: number) =>
  Array.from({ length: Math.floor(bytes / 61) }, () =>
    Array.from({ length: 60 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join(""),
  ).join(" ");

describe("a conversation of more words than PostgreSQL holds", () => {
  it("takes messages, comments and files as before, and search goes on, also when it is split", async () => {
    const { customer, agent } = await people();
    const [word, comment, far] = [newWord(), newWord(), newWord()];
    const send = async (of: typeof customer, times: number) => {
      const ids: string[] = [];
      for (let n = 0; n < times; n++) ids.push((await sendUpload(of, `log-${n}.txt`, longWords(99_000))).id);
      return ids;
    };
    const { number, messageId } = await openTicket(customer, {
      subject: `Logs ${word}`,
      content: "All of them.",
      attachmentIds: await send(customer, 10),
    });
    await readAttachmentText(system, { messageId });
    for (let n = 0; n < 12; n++) await replyAsCustomer(customer, { number, content: longWords(19_500) });
    const { commentId } = await addInternalComment(agent, {
      number,
      content: `Here ${comment}.`,
      attachmentIds: await send(agent, 10),
    });
    await readAttachmentText(system, { commentId });
    for (let n = 0; n < 12; n++) await addInternalComment(agent, { number, content: longWords(19_500) });
    await replyAsAgent(agent, { number, content: "Thank you." });
    await twoMinutesPass();
    for (const q of [word, comment, `${word} ${comment}`, `${word} -${far}`])
      expect(await found(agent, q), q).toEqual([number]);

    const last = await replyAsCustomer(customer, { number, content: `And ${far}.` });
    const made = await splitTicket(agent, { number, messageId: last.messageId, subject: "Another" });
    expect(await found(agent, `${word} ${comment}`)).toEqual([number]);
    expect(await foundOwn(customer, far)).toEqual([made.number]);
  }, 120_000);

  it("in four-byte letters alone is split too", async () => {
    const { customer, agent } = await people();
    const { number } = await openTicket(customer, { subject: "Letters", content: "Old ones." });
    const letter = () => String.fromCodePoint(0x10400 + Math.floor(Math.random() * 40));
    const line = () => Array.from({ length: 700 }, () => Array.from({ length: 12 }, letter).join("")).join(" ");
    let messageId = 0;
    for (let n = 0; n < 32; n++) ({ messageId } = await replyAsCustomer(customer, { number, content: line() }));
    const made = await splitTicket(agent, { number, messageId, subject: "One of them" });
    expect(made.from).toBe(number);
  }, 60_000);
});
