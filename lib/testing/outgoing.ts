/** Replies on their way, for tests. */
import { eq, sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { saveDraft } from "@/lib/drafts/commands";
import { replyAsAgent } from "@/lib/messages/commands";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";

/** A customer, an agent and a ticket of one line. */
export async function scene({ undoSeconds = 0 } = {}) {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent({ undoSeconds })]);
  return { customer, agent, ...(await openTicket(customer, { subject: "Door 4", content: "Red light." })) };
}

/** Replies; answers the id of what is on its way. */
export async function send(agent: Actor, reply: Record<string, unknown>): Promise<number> {
  return (await replyAsAgent(agent, reply)).outgoing?.id ?? 0;
}

export const draft = (agent: Actor, given: Record<string, unknown>) =>
  saveDraft(agent, { mode: "reply", generation: 0, base: 0, tab: "tab", turn: 1, attachmentIds: [], ...given });

/** All that a customer's screens show. */
export async function seenBy(customer: Actor, number: number) {
  const lists = ["open", "solved"].map((tab) => listOwnTickets(customer, { tab }));
  const [ticket, open, solved] = await Promise.all([readOwnTicket(customer, { number }), ...lists]);
  return { ...ticket, list: [...(open?.rows ?? []), ...(solved?.rows ?? [])] };
}

/** Nine o'clock on a day to come, as a date field of the browser says it. */
export const inDays = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:00`;

/** As if its time had come. */
export async function due(id: number): Promise<void> {
  const past = sql`now() - interval '1 second'`;
  await staffDatabase().update(outgoingMessages).set({ sendAt: past }).where(eq(outgoingMessages.id, id));
}
