import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { idempotencyKeys } from "@/lib/db/schema/running";
import { replyAsCustomer } from "@/lib/messages/commands";
import { makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";

const words = { subject: "Reader at the gate", content: "It hums" };

describe("a key that was used before", () => {
  it("gives the first answer to the same words, whatever the page has seen since", async () => {
    const { customer, reply } = await written();
    const first = await replyAsCustomer(customer, { ...reply, lastSeenMessageId: 1 });
    expect(await replyAsCustomer(customer, { ...reply, lastSeenMessageId: 2 })).toEqual(first);
  });

  it("does not swallow other words: they are refused, and go out with a key of their own", async () => {
    const { customer, reply, number } = await written();
    await replyAsCustomer(customer, reply);
    const more = { ...reply, content: "It hums and smells of smoke" };
    await expect(replyAsCustomer(customer, more)).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining("What you changed since is still here"),
      fields: { idempotencyKey: expect.any(String) },
    });
    await replyAsCustomer(customer, { ...more, idempotencyKey: crypto.randomUUID() });
    const { messages } = await readOwnTicket(customer, { number });
    expect(messages.map(({ content }) => content)).toEqual([words.content, reply.content, more.content]);
  });

  it("holds for a ticket's words too", async () => {
    const customer = await makeCustomer();
    const ticket = { ...words, idempotencyKey: crypto.randomUUID() };
    await openTicket(customer, ticket);
    await expect(openTicket(customer, { ...ticket, content: "Something else" })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  it("is taken at its word where it was kept without what was sent", async () => {
    const { customer, reply } = await written();
    const first = await replyAsCustomer(customer, reply);
    const its = eq(idempotencyKeys.key, reply.idempotencyKey);
    await staffDatabase().update(idempotencyKeys).set({ inputHash: null }).where(its);
    expect(await replyAsCustomer(customer, { ...reply, content: "Other words" })).toEqual(first);
  });
});

async function written() {
  const customer = await makeCustomer();
  const { number } = await openTicket(customer, words);
  return { customer, number, reply: { number, content: "It still hums", idempotencyKey: crypto.randomUUID() } };
}
