import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { ticketSearch } from "@/lib/db/schema/conversation";
import { teamSearch } from "@/lib/db/schema/search";
import { tickets } from "@/lib/db/schema/tickets";
import { holds, without } from "./find";
import { type Asker, readSearch } from "./read";
import { numberIn } from "./rules";

/** The same tickets as the queue shows for what was typed, as a condition of a ticket: for all of them at once. */
export async function matchingSearch(asker: Asker, typed: string): Promise<SQL | undefined> {
  const { query, conditions } = await readSearch(asker, typed);
  const number = numberIn(typed);
  const inMessages = query && heldBy(ticketSearch, and(holds(ticketSearch, query.whole), without(query, teamSearch)));
  const inComments = query && heldBy(teamSearch, and(holds(teamSearch, query.whole), without(query, ticketSearch)));
  const found = and(inMessages && inComments ? or(inMessages, inComments) : undefined, ...conditions);
  return number ? or(eq(tickets.number, number), found) : found;
}

function heldBy(table: typeof ticketSearch | typeof teamSearch, words: SQL | undefined): SQL {
  return sql`${tickets.id} in (select ${table.ticketId} from ${table} where ${words})`;
}
