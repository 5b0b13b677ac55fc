import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { tickets } from "@/lib/db/schema/tickets";
import { readIn } from "@/lib/tickets/family";
import { askedFor, candidates, given, holds, isExact, unread } from "./candidates";
import { type Asker, readSearch } from "./read";
import { numberIn } from "./rules";
import type { TextQuery } from "./text-query";

/** The same tickets as the queue shows for what was typed, as a condition of a ticket: for all of them at once. */
export async function matchingSearch(asker: Asker, typed: string): Promise<SQL | undefined> {
  const { query, conditions } = await readSearch(asker, typed);
  if (!query) return and(...conditions);
  const number = numberIn(typed);
  const found = and(heldBy(query), ...conditions);
  return sql`${tickets.id} in ${readIn(number ? or(eq(tickets.number, number), found) : found)}`;
}

function heldBy(query: TextQuery): SQL {
  const values = given(query);
  const lookedInto = (ids: SQL) => sql`select own.ticket_id from ticket_search as own
    left join team_search as team on team.ticket_id = own.ticket_id where own.ticket_id in (${ids}) and ${holds}`;
  const known = candidates(query, values);
  return sql`${tickets.id} in (with ${askedFor(values)}
    ${isExact(query) ? known : lookedInto(known)} union ${lookedInto(unread(query))})`;
}
