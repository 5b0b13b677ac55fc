import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { replyAsCustomer } from "@/lib/messages/commands";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { reopenTicket, resolveTicket } from "./commands/ending";
import { openTicket } from "./commands/opening";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };

const at = (who: Actor, time: string): Actor => ({ ...who, at: new Date(time) });

/** Solved at noon: for 14 days, until the end of 12 March in Oslo, which is an hour ahead. */
async function solved() {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
  await staffDatabase().update(users).set({ timeZone: "Europe/Oslo" }).where(eq(users.id, customer.id));
  const { number } = await openTicket(at(customer, "2026-02-26T10:00:00Z"), words);
  await resolveTicket(at(agent, "2026-02-26T12:00:00Z"), { number });
  return { number, customer };
}

describe("on the last day on which a solved ticket can be reopened", () => {
  const lastEvening = "2026-03-12T22:30:00Z";
  const dayAfter = "2026-03-12T23:30:00Z";

  it("its customer may until the day is over where they are", async () => {
    const { number, customer } = await solved();
    await expect(reopenTicket(at(customer, dayAfter), { number })).rejects.toMatchObject({
      kind: "conflict",
      message: "This ticket was solved more than 14 days ago. Write a reply and we'll open a new one.",
    });
    await reopenTicket(at(customer, lastEvening), { number });
  });

  it("a reply opens it again, and a day later begins another", async () => {
    const { number, customer } = await solved();
    const late = await replyAsCustomer(at(customer, dayAfter), { number, content: "Once more." });
    expect(late.isFollowUp).toBe(true);
    const inTime = await replyAsCustomer(at(customer, lastEvening), { number, content: "Once more." });
    expect(inTime).toMatchObject({ isFollowUp: false, number });
  });
});

it("what is solved already is called so, in the customer's word and in the team's", async () => {
  const { number, customer } = await solved();
  await expect(resolveTicket(customer, { number })).rejects.toThrow("This ticket is already solved.");
  await expect(resolveTicket(await makeAgent(), { number })).rejects.toThrow("This ticket is already resolved.");
});
