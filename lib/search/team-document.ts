import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { mostWords } from "@/lib/tickets/search-document";
import { growPairs } from "./pairs";

/** Adds an internal comment's words, or its file's, to what the team alone can search; a customer's pool refuses this. */
export async function growTeamDocument(
  ctx: { tx: Transaction; now: Date },
  ticketId: number,
  words: SQL,
): Promise<void> {
  const grown = ctx.tx.execute(sql`
    insert into team_search (ticket_id, changed_at, comments, document)
    select ticket_id, ${ctx.now.toISOString()}::timestamptz, ${words}, document || ${words} from ticket_search where ticket_id = ${ticketId}
    on conflict (ticket_id) do update set changed_at = excluded.changed_at,
      comments = team_search.comments || excluded.comments, document = excluded.document || team_search.comments
    where length(team_search.document) < ${mostWords}`);
  await Promise.all([grown, growPairs(ctx, ticketId, words)]);
}

export const wordsOf = (text: string): SQL => sql`to_tsvector('deskwell', ${text})`;
