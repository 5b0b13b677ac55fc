import { and, asc } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import type { Database, Transaction } from "@/lib/db/client";
import { tickets } from "@/lib/db/schema/tickets";
import { parse } from "@/lib/parse";
import { within } from "@/lib/policy";
import { matchingSearch } from "@/lib/search/matching";
import { QueueFilter } from "../input";
import { conditionsOf } from "./queue-filter";

/** The ids of every ticket that a queue's address shows, up to `most`; `words` is what stands after its "?". */
export async function matchingIds(db: Database | Transaction, actor: Actor, words: string, most: number) {
  const filter = filterFrom(words);
  const rows = await db
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(within.tickets(actor), conditionsOf(filter, actor), await matchingSearch({ db, actor }, filter.q)))
    .orderBy(asc(tickets.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

export function filterFrom(words: string): QueueFilter {
  const search = new URLSearchParams(words);
  const given = [...new Set(search.keys())].map((name) => [name, search.getAll(name)] as const);
  return parse(QueueFilter, Object.fromEntries(given.map(([name, all]) => [name, all.length > 1 ? all : all[0]])));
}
