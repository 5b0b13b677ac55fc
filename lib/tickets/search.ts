import { type SQL, sql } from "drizzle-orm";
import { ticketSearch } from "@/lib/db/schema/conversation";

/**
 * What a person typed, as a tsquery: words, "phrases" and -without as in a web search; the word being typed matches its
 * beginnings. Never prepared: PostgreSQL must see the words to choose between the word index (rare words) and walking
 * the newest tickets (common ones).
 */
export function searchQuery(typed: string): SQL {
  const last = /(?:^|\s)([\p{L}\p{N}]{2,})$/u.exec(typed);
  if (!last || typed.split('"').length % 2 === 0) return sql`websearch_to_tsquery('deskwell', ${typed})`;
  const before = typed.slice(0, last.index);
  const prefix = sql`to_tsquery('deskwell', ${`${last[1]}:*`})`;
  return before.trim() ? sql`(websearch_to_tsquery('deskwell', ${before}) && ${prefix})` : prefix;
}

/** Which conversations hold the words; drizzle/0003_search_effort.sql says what the second half is for. */
export function holdsWords(typed: string): SQL {
  return sql`${ticketSearch.document} @@ ${searchQuery(typed)} and search_effort(${ticketSearch.ticketId}) is not null`;
}

/** "#1042" or "1042" jumps to that ticket. */
export function numberIn(typed: string): number | null {
  const match = /^#?(\d{1,9})$/.exec(typed.trim());
  return match ? Number(match[1]) : null;
}
