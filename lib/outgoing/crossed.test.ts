import { expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { replyAsCustomer } from "@/lib/messages/commands";
import { runJob } from "@/lib/testing/jobs";
import { due, scene, send } from "@/lib/testing/outgoing";
import { makeAgent } from "@/lib/testing/people";
import { resolveTicket } from "@/lib/tickets/commands/ending";
import { markTicketRead } from "@/lib/tickets/commands/reading";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";
import { readTicket } from "@/lib/tickets/queries/read-ticket";

it.each([undefined, "pending", "resolve"] as const)(
  "a held reply (then %s) whose customer wrote meanwhile goes out and hides none of their words",
  async (andThen) => {
    const { number, customer, agent } = await scene({ undoSeconds: 10 });
    const colleague = await makeAgent();
    await markTicketRead(agent, { number });
    const id = await send(agent, { number, content: "Solved, we think.", andThen });
    await replyAsCustomer(customer, { number, content: "Wait, still broken" });
    await release(id);
    const { ticket, messages, events } = await readTicket(agent, { number });
    expect(ticket).toMatchObject({ status: "open", outgoing: null });
    expect(messages.at(-1)).toMatchObject({ content: "Solved, we think." });
    const kept = events.filter(({ event }) => event === "ticket.status_kept").map(({ data }) => data);
    expect(kept).toEqual(andThen ? [{ wanted: andThen, reason: "answered" }] : []);
    for (const reader of [agent, colleague]) {
      expect(await inQueue(reader, number)).toMatchObject({ unread: true, preview: "Wait, still broken" });
      expect(await inQueue(reader, number, "is:unread")).toBeDefined();
      await markTicketRead(reader, { number });
      expect(await inQueue(reader, number)).toMatchObject({ unread: false });
    }
    const own = async (q: string) => (await listOwnTickets(customer, { tab: "open", q })).rows;
    expect([await own(""), await own("is:unread")]).toMatchObject([[{ unread: true }], [{ unread: true }]]);
    await markTicketRead(customer, { number });
    expect([await own(""), await own("is:unread")]).toMatchObject([[{ unread: false }], []]);
  },
);

it.each(["customer", "colleague"])("a held reply & pending opens nothing that the %s solved meanwhile", async (who) => {
  const { number, customer, agent } = await scene({ undoSeconds: 10 });
  const id = await send(agent, { number, content: "Which door?", andThen: "pending" });
  await resolveTicket(who === "customer" ? customer : await makeAgent(), { number });
  await release(id);
  const { ticket, events } = await readTicket(agent, { number });
  expect(ticket.status).toBe("resolved");
  const data = { wanted: "pending", reason: "moved" };
  expect(events.at(-1)).toMatchObject({ event: "ticket.status_kept", data });
});

it("of two held replies of one agent the later one decides what becomes of the ticket", async () => {
  const { number, agent } = await scene({ undoSeconds: 10 });
  const first = await send(agent, { number, content: "Which door?", andThen: "pending" });
  const second = await send(agent, { number, content: "Found it.", andThen: "resolve" });
  await release(first);
  await release(second);
  expect((await readTicket(agent, { number })).ticket.status).toBe("resolved");
});

async function release(id: number): Promise<void> {
  await due(id);
  await runJob("outgoing.release", { id });
}

async function inQueue(reader: Actor, number: number, q?: string) {
  return (await listQueue(reader, { view: "all", q, sort: "newest" })).rows.find((row) => row.number === number);
}
