import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { addInternalComment } from "@/lib/comments/commands";
import { staffDatabase } from "@/lib/db/client";
import { replyAsCustomer } from "@/lib/messages/commands";
import { makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "./commands/opening";
import { prioritizeTicket } from "./commands/working";
import { readTicket } from "./queries/read-ticket";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };

const begun = new Date("2026-03-01T08:00:00Z").getTime();
const minute = (n: number) => new Date(begun + n * 60_000).toISOString();

type Made = { messages?: number[]; comments?: number[]; events?: number[] };

/** A ticket with rows written in these minutes after it was opened. */
async function ticketWith({ messages = [], comments = [], events = [] }: Made) {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent()]);
  const { number } = await openTicket({ ...customer, at: new Date(minute(0)) }, words);
  const id = sql`(select id from tickets where number = ${number})`;
  const times = (minutes: number[]) => sql`unnest(${`{${minutes.map(minute)}}`}::timestamptz[]) as at`;
  const db = staffDatabase();
  await db.execute(sql`insert into messages (ticket_id, sender_id, side, content, created_at)
    select ${id}, ${customer.id}, 'customer', 'More', at from ${times(messages)}`);
  await db.execute(sql`insert into internal_comments (ticket_id, author_id, content, created_at)
    select ${id}, ${agent.id}, 'Noted', at from ${times(comments)}`);
  await db.execute(sql`insert into ticket_events (ticket_id, actor_id, event, data, created_at)
    select ${id}, ${agent.id}, 'ticket.taken', '{}', at from ${times(events)}`);
  return { number, customer, agent };
}

/** Page by page to the beginning, in minutes after the opening, each page in the order of time. */
async function leafThrough({ number, agent }: Awaited<ReturnType<typeof ticketWith>>) {
  const minutes = (rows: { createdAt: Date }[]) => rows.map((row) => (row.createdAt.getTime() - begun) / 60_000);
  const pages: Required<Made>[] = [];
  for (let before: number | undefined; pages.length < 20; ) {
    const page = await readTicket(agent, { number, before });
    pages.unshift({
      messages: minutes(page.messages),
      comments: minutes(page.comments),
      events: minutes(page.events),
    });
    if (page.earlier === null) break;
    before = page.earlier;
  }
  const all = (kind: keyof Made) => pages.flatMap((page) => page[kind]);
  return { pages, messages: all("messages"), comments: all("comments"), events: all("events") };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe("the conversation of a ticket", () => {
  it("is one page as long as it is short", async () => {
    const ticket = await ticketWith({ messages: [2], comments: [3], events: [1] });
    const { pages } = await leafThrough(ticket);
    expect(pages).toEqual([{ messages: [0, 2], comments: [3], events: [1] }]);
  });

  it("shows the newest of very many events first, and all of them page by page", async () => {
    const ticket = await ticketWith({ messages: [5, 450], events: range(10, 440) });
    const { pages, ...all } = await leafThrough(ticket);
    expect(pages.at(-1)?.events.at(-1)).toBe(440);
    expect(all).toEqual({ messages: [0, 5, 450], comments: [], events: range(10, 440) });
    await prioritizeTicket(ticket.agent, { number: ticket.number, priority: "high" });
    const { events } = await readTicket(ticket.agent, { number: ticket.number });
    expect(events.at(-1)).toMatchObject({ event: "ticket.prioritized" });
  });

  it("reaches the oldest of very many comments, however few messages there are", async () => {
    const ticket = await ticketWith({ messages: [5], comments: range(10, 250) });
    const { pages, ...all } = await leafThrough(ticket);
    expect(pages.at(-1)?.comments.at(-1)).toBe(250);
    expect(all).toEqual({ messages: [0, 5], comments: range(10, 250), events: [] });
  });

  it("loses nothing between two pages, and shows nothing twice", async () => {
    const messages = range(1, 120).map((n) => n * 10);
    const between = messages.flatMap((at) => [at + 3, at + 7]);
    const ticket = await ticketWith({ messages, comments: between, events: between });
    const { pages, ...all } = await leafThrough(ticket);
    expect(pages.length).toBeGreaterThan(2);
    expect(all).toEqual({ messages: [0, ...messages], comments: between, events: between });
  });

  it("keeps what came in one moment together", async () => {
    const ticket = await ticketWith({ messages: [5, 5, 5], events: [...range(10, 208), 209, 209, 209, 210] });
    const { pages, events } = await leafThrough(ticket);
    expect(events).toHaveLength(203);
    expect(pages.filter((page) => page.events.includes(209))).toHaveLength(1);
  });
});

it("words that were just written are on the newest page", async () => {
  const { number, customer, agent } = await ticketWith({ comments: range(10, 250), events: range(10, 440) });
  await replyAsCustomer(customer, { number, content: "The light is red." });
  await addInternalComment(agent, { number, content: "As in Malmö." });
  const { messages, comments } = await readTicket(agent, { number });
  expect([messages.at(-1)?.content, comments.at(-1)?.content]).toEqual(["The light is red.", "As in Malmö."]);
});
