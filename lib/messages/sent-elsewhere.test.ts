import { describe, expect, it } from "vitest";
import { addInternalComment } from "@/lib/comments/commands";
import type { DraftMode } from "@/lib/drafts/input";
import { draft, scene } from "@/lib/testing/outgoing";
import type { Person } from "@/lib/testing/people";
import { mergeTicket } from "@/lib/tickets/commands/merging";
import { openTicket } from "@/lib/tickets/commands/opening";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { replyAsAgent } from "./commands";

const words = "Please try the other badge.";

async function draftOf(agent: Person, number: number, mode: DraftMode) {
  return (await readTicket(agent, { number })).ticket.drafts?.find((one) => one.mode === mode);
}

describe("a draft that was sent from the laptop", () => {
  it.each([0, 30])(
    "is not sent again from the phone, whose page still shows it (undo within %i s)",
    async (undoSeconds) => {
      const { number, agent, customer } = await scene({ undoSeconds });
      await draft(agent, { number, content: words, tab: "laptop" });
      await replyAsAgent(agent, { number, content: words, draft: "0" });
      await expect(replyAsAgent(agent, { number, content: words, draft: "0" })).rejects.toMatchObject({
        kind: "conflict",
        message: "You sent this from another device.",
      });
      const { messages, ticket } = await readTicket(agent, { number });
      expect(messages.length + (ticket.outgoing?.length ?? 0)).toBe(2);
      expect(messages[0]?.senderId).toBe(customer.id);
    },
  );

  it("lets other words go, and the same ones said on purpose", async () => {
    const { number, agent } = await scene();
    await draft(agent, { number, content: words });
    await replyAsAgent(agent, { number, content: words, draft: "0" });
    await replyAsAgent(agent, { number, content: "And the third one.", draft: "0" });
    await replyAsAgent(agent, { number, content: "And the third one.", draft: "1" });
    expect((await readTicket(agent, { number })).messages).toHaveLength(4);
  });

  it("is answered as before where only the answer was lost", async () => {
    const { number, agent } = await scene();
    const reply = { number, content: words, draft: "0", idempotencyKey: crypto.randomUUID() };
    expect(await replyAsAgent(agent, reply)).toEqual(await replyAsAgent(agent, reply));
  });
});

it.each([
  ["reply", replyAsAgent],
  ["comment", addInternalComment],
] as const)("a %s from a merged ticket's old page leaves the survivor's own draft alone", async (mode, send) => {
  const { number, agent, customer } = await scene();
  const { number: into } = await openTicket(customer, { subject: "Door 5", content: "Red light." });
  await draft(agent, { number: into, mode, content: "Begun on the other one" });
  await mergeTicket(agent, { number, into });
  await send(agent, { number, content: words, draft: "0" });
  expect(await draftOf(agent, into, mode)).toMatchObject({ content: "Begun on the other one", generation: 0 });
});
