import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import type { Database, Transaction } from "@/lib/db/client";
import { ticketSearch } from "@/lib/db/schema/conversation";
import { tickets } from "@/lib/db/schema/tickets";
import { parse } from "@/lib/parse";
import { within } from "@/lib/policy";
import { QueueFilter } from "../input";
import { holdsWords, numberIn } from "../search";
import { conditionsOf } from "./queue-filter";

/** The ids of every ticket that a queue's address shows, up to `most`; `words` is what stands after its "?". */
export async function matchingIds(db: Database | Transaction, actor: Actor, words: string, most: number) {
  const rows = await db
    .select({ id: tickets.id })
    .from(tickets)
    .where(matches(filterFrom(words), actor))
    .orderBy(asc(tickets.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

export function filterFrom(words: string): QueueFilter {
  const search = new URLSearchParams(words);
  const given = [...new Set(search.keys())].map((name) => [name, search.getAll(name)] as const);
  return parse(QueueFilter, Object.fromEntries(given.map(([name, all]) => [name, all.length > 1 ? all : all[0]])));
}

/** The same tickets as listQueue, without its pages. */
export function matches(filter: QueueFilter, actor: Actor): SQL | undefined {
  const { q } = filter;
  const number = numberIn(q);
  const found = sql`exists (select from ${ticketSearch} where ${and(eq(ticketSearch.ticketId, tickets.id), holdsWords(q))})`;
  const words = !q ? undefined : number ? sql`(${eq(tickets.number, number)} or ${found})` : found;
  return and(within.tickets(actor), conditionsOf(filter, actor), words);
}
