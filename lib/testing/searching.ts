// What the tests of the search share.
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { staffDatabase } from "@/lib/db/client";
import { catchUpSearch } from "@/lib/search/catch-up";
import { makeAgent, makeCustomer, system } from "@/lib/testing/people";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { listOwnTickets } from "@/lib/tickets/queries/own-tickets";

/** A word nobody else writes. */
export const newWord = () =>
  `w${crypto
    .randomUUID()
    .replaceAll(/[^a-f]/g, "")
    .padEnd(10, "q")
    .slice(0, 10)}${letters()}`;
export const letters = () => Array.from({ length: 8 }, () => "bcdfghjkl"[Math.floor(Math.random() * 9)]).join("");

export const found = async (agent: Actor, q: string) =>
  (await listQueue(agent, { view: "all", q })).rows.map((row) => row.number);
export const foundOwn = async (customer: Actor, q: string) =>
  (await listOwnTickets(customer, { q })).rows.map((row) => row.number);

export async function people() {
  const [customer, agent] = await Promise.all([makeCustomer(), makeAgent({ name: `Agent ${letters()}` })]);
  return { customer, agent };
}

/** What was written is old enough for the job, which comes by. */
export async function twoMinutesPass() {
  const db = staffDatabase();
  await db.execute(sql`update ticket_search set message_at = message_at - interval '2 minutes'`);
  await db.execute(sql`update team_search set changed_at = changed_at - interval '2 minutes'`);
  await db.execute(sql`update search_progress set learned_until = '-infinity'`);
  while ((await catchUpSearch(system, {})).more);
}

/** Nobody has written in this ticket since, and many have in others. */
export async function setBack(number: number, at: Date) {
  const db = staffDatabase();
  const which = sql`(select id from tickets where number = ${number})`;
  await db.execute(
    sql`update ticket_search set message_at = ${at.toISOString()}::timestamptz where ticket_id = ${which}`,
  );
  await db.execute(sql`
    insert into tickets (subject, requester_id, created_at, last_activity_at)
    select 'Another', requester_id, now(), now() from tickets, generate_series(1, 120) where number = ${number}`);
  await db.execute(sql`
    insert into ticket_search (ticket_id, requester_id, message_at, document)
    select id, requester_id, now(), to_tsvector('deskwell', 'another') from tickets
    where subject = 'Another' and not exists (select from ticket_search where ticket_id = tickets.id)`);
}
