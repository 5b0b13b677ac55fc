import { describe, expect, it } from "vitest";
import { getAttachment } from "@/lib/attachments/queries";
import { readAttachmentText } from "@/lib/attachments/read-text";
import { addInternalComment } from "@/lib/comments/commands";
import { replyAsAgent, replyAsCustomer } from "@/lib/messages/commands";
import { sendUpload } from "@/lib/testing/files/upload";
import { makeAgent, makeCustomer, type Person, system } from "@/lib/testing/people";
import { found, foundOwn, newWord, twoMinutesPass } from "@/lib/testing/searching";
import { openTicket } from "./commands/opening";
import { splitTicket } from "./commands/splitting";
import { listSplittable } from "./queries/list-splittable";
import { listOwnTickets } from "./queries/own-tickets";
import { readOwnTicket } from "./queries/read-own-ticket";
import { readTicket } from "./queries/read-ticket";

const contents = ({ messages }: { messages: { content: string }[] }) => messages.map(({ content }) => content);

/** A ticket whose customer comes to something else in the end, with a file. */
async function twoMatters(customer: Person, agent: Person) {
  const { number } = await openTicket(customer, { subject: "The gate", content: "It squeaks." });
  const { messageId: answer } = await replyAsAgent(agent, { number, content: "Oil is on its way." });
  const file = await sendUpload(customer, "invoice.txt", "Total 12");
  const word = `w${crypto.randomUUID().slice(0, 8)}`;
  const other = await replyAsCustomer(customer, {
    number,
    content: `The invoice ${word} is wrong.`,
    attachmentIds: [file.id],
  });
  return { number, answer, messageId: other.messageId, word, file };
}

describe("a message split off", () => {
  it("is read once, in its own ticket, with its file; the ticket it stood in shows the last words before it", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, messageId, word, file } = await twoMatters(customer, agent);
    const made = await splitTicket(agent, { number, messageId, subject: "Invoice" });
    expect(contents(await readOwnTicket(customer, { number }))).toEqual(["It squeaks.", "Oil is on its way."]);
    const own = await readOwnTicket(customer, { number: made.number });
    expect(own.ticket).toMatchObject({ subject: "Invoice", status: "new", requesterName: customer.name });
    expect(own.messages).toMatchObject([{ content: `The invoice ${word} is wrong.`, files: [{ id: file.id }] }]);
    expect(await getAttachment(customer, { id: file.id })).toMatchObject({ fileName: "invoice.txt" });
    const { rows } = await listOwnTickets(customer, {});
    expect(rows.map(({ number, preview, previewBy }) => [number, preview, previewBy])).toEqual([
      [made.number, `The invoice ${word} is wrong.`, "customer"],
      [number, "Oil is on its way.", "team"],
    ]);
  });

  it("is found in its own ticket alone", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, messageId, word } = await twoMatters(customer, agent);
    const made = await splitTicket(agent, { number, messageId, subject: "Invoice" });
    expect(await found(agent, word)).toEqual([made.number]);
    expect(await found(agent, `squeaks ${customer.email}`)).toEqual([number]);
  });

  it("takes its own files' words along and leaves the others', also beside comments", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const [staying, going, split, comment] = [newWord(), newWord(), newWord(), newWord()];
    const first = await sendUpload(customer, "contract.txt", `First ${staying} page`);
    const { number, messageId } = await openTicket(customer, {
      subject: "Contract",
      content: "See the file.",
      attachmentIds: [first.id],
    });
    const second = await sendUpload(customer, "bill.txt", `Second ${going} page`);
    const other = await replyAsCustomer(customer, { number, content: `And ${split}.`, attachmentIds: [second.id] });
    for (const id of [messageId, other.messageId]) await readAttachmentText(system, { messageId: id });
    await addInternalComment(agent, { number, content: `Ask ${comment} people.` });
    await twoMinutesPass();
    const made = await splitTicket(agent, { number, messageId: other.messageId, subject: "Bill" });
    for (const [q, where] of [
      [staying, number],
      [`"${staying} page"`, number],
      [`${staying} ${comment}`, number],
      [going, made.number],
      [`"${going} page"`, made.number],
      [split, made.number],
    ] as const)
      expect(await found(agent, q), q).toEqual([where]);
    expect(await found(agent, `${comment} ${split}`)).toEqual([]);
    expect([await foundOwn(customer, staying), await foundOwn(customer, going)]).toEqual([[number], [made.number]]);
  });

  it("has its file's words in its own ticket also when the file is read at this very moment", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, { subject: "Gate", content: "It squeaks." });
    const word = newWord();
    const file = await sendUpload(customer, "bill.txt", word);
    const { messageId } = await replyAsCustomer(customer, { number, content: "And this.", attachmentIds: [file.id] });
    const [, made] = await Promise.all([
      readAttachmentText(system, { messageId }),
      splitTicket(agent, { number, messageId, subject: "Bill" }),
    ]);
    expect(await found(agent, word)).toEqual([made.number]);
  });

  it("leaves its mark in both tickets", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, messageId } = await twoMatters(customer, agent);
    const made = await splitTicket(agent, { number, messageId, subject: "Invoice" });
    const marks = async (one: number) => (await readTicket(agent, { number: one })).events.at(-1);
    expect(await marks(number)).toMatchObject({ event: "ticket.split_off", data: { to: made.number } });
    expect(await marks(made.number)).toMatchObject({ event: "ticket.split_off", data: { from: number } });
  });

  it("is a customer's, never the first, and of this ticket", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number, answer, messageId } = await twoMatters(customer, agent);
    const elsewhere = await openTicket(customer, { subject: "Elsewhere", content: "Other." });
    const first = (await readTicket(agent, { number })).messages[0]?.id;
    const on = { number, subject: "Invoice" };
    await expect(splitTicket(agent, { ...on, messageId: first })).rejects.toMatchObject({ kind: "conflict" });
    await expect(splitTicket(agent, { ...on, messageId: answer })).rejects.toMatchObject({ kind: "conflict" });
    await expect(splitTicket(agent, { ...on, messageId: elsewhere.messageId })).rejects.toMatchObject({
      kind: "not_found",
    });
    expect((await listSplittable(agent, { number })).messages.map(({ id }) => id)).toEqual([messageId]);
  });
});
