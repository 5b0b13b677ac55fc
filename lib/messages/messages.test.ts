import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { messages } from "@/lib/db/schema/conversation";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { closeTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { openTicket } from "@/lib/tickets/commands/opening";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { formInput } from "@/lib/web/form";
import { replyAsAgent, replyAsCustomer } from "./commands";
import { previewOf } from "./preview";

const words = { subject: "Quote for 40 seats", content: "We would like to start in July." };

describe("a message", () => {
  it("is the customer's own, from the portal, and never marked as WhatsApp by a form", async () => {
    const customer = await makeCustomer();
    const { number } = await openTicket(customer, words);
    const form = new FormData();
    for (const [name, value] of Object.entries({
      number: String(number),
      content: "Hi",
      via_whatsapp: "true",
      $ACTION_KEY: "k",
    }))
      form.set(name, value);
    const { messageId } = await replyAsCustomer(customer, formInput(form));
    const [row] = await staffDatabase().select().from(messages).where(eq(messages.id, messageId));
    expect(row).toMatchObject({
      senderId: customer.id,
      side: "customer",
      channel: "portal",
      viaWhatsapp: false,
      content: "Hi",
    });
  });

  it.each([
    ["", "Write a few words first."],
    ["   \n ", "Write a few words first."],
    ["x".repeat(20_001), "That is longer than 20,000 characters. Please shorten it, or attach it as a file."],
  ])("of the wrong length is refused in words", async (content, said) => {
    const customer = await makeCustomer();
    const { number } = await openTicket(customer, words);
    await expect(replyAsCustomer(customer, { number, content })).rejects.toMatchObject({
      kind: "invalid",
      fields: { content: said },
    });
  });

  it("of exactly 20,000 characters is kept whole", async () => {
    const customer = await makeCustomer();
    const { number } = await openTicket(customer, { ...words, content: "é".repeat(20_000) });
    expect((await readOwnTicket(customer, { number })).messages[0]?.content).toHaveLength(20_000);
  });

  it("with a stranger's file is refused whole: no message stays behind", async () => {
    const customer = await makeCustomer();
    const { number } = await openTicket(customer, words);
    const attempt = replyAsCustomer(customer, { number, content: "See file", attachmentIds: [crypto.randomUUID()] });
    await expect(attempt).rejects.toMatchObject({ kind: "not_found" });
    expect((await readOwnTicket(customer, { number })).messages).toHaveLength(1);
  });

  it("sent twice with one key is written once", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    const reply = { number, content: "On its way.", idempotencyKey: crypto.randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => replyAsAgent(agent, reply)));
    expect(new Set(answers.map((answer) => answer.messageId)).size).toBe(1);
    expect((await readOwnTicket(customer, { number })).messages).toHaveLength(2);
  });

  it("of an agent to a closed ticket is refused, and says the text is kept", async () => {
    const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
    const { number } = await openTicket(customer, words);
    await resolveTicket(agent, { number });
    await closeTicket(agent, { number });
    await expect(replyAsAgent(agent, { number, content: "One more thing" })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining("Your text is kept"),
    });
  });
});

describe("the line in lists", () => {
  it.each([
    ["**Bold** and _soft_ `code`", "Bold and soft code"],
    ["# Title\n\n- one\n- two", "Title - one - two"],
    ["see [the guide](https://example.com/a)", "see the guide"],
    ["x".repeat(300), "x".repeat(160)],
  ])("%s", (content, line) => expect(previewOf(content)).toBe(line));
});
