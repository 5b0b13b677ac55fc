/**
 * A merged ticket points at its survivor and keeps its own rows: messages, comments, files, events, followers. Whoever
 * shows a ticket reads them through its family, the ticket and those merged into it. A pointer counts only for a reader
 * who reaches both of its ends, so that no merge ever widens what a customer can see.
 */
import { eq, isNotNull, isNull, not, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Actor, isStaff } from "@/lib/actor";
import type { Database, Transaction } from "@/lib/db/client";
import { tickets } from "@/lib/db/schema/tickets";
import { type Who, within } from "@/lib/policy";
import type { QueryContext } from "@/lib/query";

/** A ticket merged into another, directly or through one between. */
export type Member = { id: number; number: number; subject: string };

const survivor = alias(tickets, "survivor");
const member = alias(tickets, "member");

/** Stands in lists by itself: not merged, as far as this reader can tell. */
export function standsAlone(actor: Actor, who?: Who): SQL | undefined {
  const unmerged = isNull(tickets.mergedInto);
  if (isStaff(actor)) return unmerged;
  const leadsOn = sql`exists (select from ${tickets} as survivor
    where ${eq(survivor.id, tickets.mergedInto)} and ${within.tickets(actor, who, survivor)})`;
  return or(unmerged, not(leadsOn));
}

/** Has it taken another in? Asked with the ticket itself, so that all the others pay nothing for the few. */
export const hasMerged = sql<boolean>`exists (select from ${tickets} as member where member.merged_into = tickets.id)`;

/** The tickets merged into this one that the reader reaches, in the order of their numbers. */
export async function membersOf({ db, actor }: QueryContext, ticket: { id: number; hasMerged: boolean }) {
  if (!ticket.hasMerged) return [];
  const rows = await db.execute<Member>(sql`
    with recursive family as (
      select ${ticket.id}::bigint as id, 0 as number, '' as subject
      union all
      select member.id, member.number, member.subject from ${tickets} as member
      join family on member.merged_into = family.id where ${within.tickets(actor, undefined, member)})
    select id::float8, number, subject from family where number > 0 order by number`);
  return [...rows].map(({ id, number, subject }): Member => ({ id, number, subject }));
}

/** The ids of a family, for the team's own writes. */
export const familyIds = (id: number | SQL) => sql`(
  with recursive family as (
    select ${id}::bigint as id
    union all
    select member.id from ${tickets} as member join family on member.merged_into = family.id)
  select id from family)`;

/** The tickets in which somebody is waited for; a mention in a merged ticket is found in its survivor. */
export const mentionedIn = (userId: number | Placeholder) => sql`(
  with recursive path as (
    select t.id, t.merged_into from ticket_followers f join ${tickets} t on t.id = f.ticket_id
    where f.user_id = ${userId} and f.mentioned_at is not null
    union
    select t.id, t.merged_into from ${tickets} t join path on t.id = path.merged_into)
  select id from path)`;

/** Where the tickets that fit are read now, for the team: a merged one in its survivor. */
export const readIn = (which: SQL | undefined) => sql`(
  with recursive path as (
    select id, merged_into from ${tickets} where ${which}
    union
    select t.id, t.merged_into from ${tickets} t join path on t.id = path.merged_into)
  select id from path where merged_into is null)`;

type At = { id: number; number: number };

/** Where each of these tickets is read now, by its id; one that was never merged, in itself. Not reachable: absent. */
export async function survivorsOf(db: Database | Transaction, actor: Actor, which: SQL): Promise<Map<number, At>> {
  const rows = await db.execute<At & { start: number }>(sql`
    with recursive path as (
      select id as start, id, number, merged_into, 0 as step from ${tickets} where ${which} and ${within.tickets(actor)}
      union all
      select path.start, survivor.id, survivor.number, survivor.merged_into, path.step + 1 from ${tickets} as survivor
      join path on survivor.id = path.merged_into where ${within.tickets(actor, undefined, survivor)})
    select distinct on (start) start::float8, id::float8, number from path order by start, step desc`);
  return new Map([...rows].map(({ start, id, number }) => [start, { id, number }]));
}

/** The ticket in which this number is read; null where nothing can be reached. */
export async function survivorOf(db: Database | Transaction, actor: Actor, number: number): Promise<At | null> {
  const [at] = (await survivorsOf(db, actor, sql`${tickets.number} = ${number}`)).values();
  return at ?? null;
}

/** Whether a column holds one of the tickets that are read. */
export type Holds = (column: SQL) => SQL;

/** A prepared read over one ticket stays as fast as it was; over a family it is another statement. */
export function over(ids: number[]): { name: string; holds: Holds; tickets: number | string | undefined } {
  const tickets = sql.placeholder("tickets");
  if (ids.length === 1) return { name: "", holds: (column) => sql`${column} = ${tickets}::bigint`, tickets: ids[0] };
  return { name: "_family", holds: (column) => sql`${column} = any(${tickets}::text::bigint[])`, tickets: `{${ids}}` };
}

/** Words found in a merged ticket lead to its survivor, which stands in the answer once. */
export async function inSurvivors<R extends { id: number; mergedInto: number | null }>(
  { db, actor }: QueryContext,
  rows: R[],
  read: (which: SQL) => Promise<R[]>,
): Promise<R[]> {
  const merged = rows.filter((row) => row.mergedInto !== null).map(({ id }) => id);
  if (merged.length === 0) return rows;
  const leads = await survivorsOf(db, actor, sql`${tickets.id} in ${merged}`);
  const ids = [...new Set([...leads.values()].map(({ id }) => id))];
  const survivors = new Map((await read(sql`${tickets.id} in ${ids}`)).map((row) => [row.id, row]));
  const shown = rows.map((row) => (row.mergedInto === null ? row : survivors.get(leads.get(row.id)?.id ?? 0)));
  const seen = new Set<number>();
  return shown.filter((row): row is R => row !== undefined && !seen.has(row.id) && Boolean(seen.add(row.id)));
}

/** Found by its words though it stands in no list; inSurvivors() takes it from there. */
export const foundMerged = isNotNull(tickets.mergedInto);
