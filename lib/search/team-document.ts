import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { mostWords } from "@/lib/tickets/search-document";

/** Adds an internal comment's words, or its file's, to what the team alone can search; a customer's pool refuses this. */
export async function growTeamDocument(
  { tx, now }: { tx: Transaction; now: Date },
  ticketId: number,
  words: SQL,
): Promise<void> {
  await tx.execute(sql`
    insert into team_search (ticket_id, changed_at, comments, document)
    select ticket_id, ${now.toISOString()}::timestamptz, ${words}, document || ${words} from ticket_search where ticket_id = ${ticketId}
    on conflict (ticket_id) do update set changed_at = excluded.changed_at,
      comments = team_search.comments || excluded.comments, document = excluded.document || team_search.comments
    where length(team_search.document) < ${mostWords}`);
}

export const wordsOf = (text: string): SQL => sql`to_tsvector('deskwell', ${text})`;
