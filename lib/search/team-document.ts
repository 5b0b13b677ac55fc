import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { growPairs } from "./pairs";

/** Adds an internal comment's words, or its file's, to what the team alone can search; a customer's pool refuses this. */
export async function growTeamDocument(
  ctx: { tx: Transaction; now: Date },
  ticketId: number,
  words: SQL,
): Promise<void> {
  const comments = sql`grown(team_search.comments, excluded.comments)`;
  const grown = ctx.tx.execute(sql`
    insert into team_search (ticket_id, changed_at, comments, document)
    select ticket_id, ${ctx.now.toISOString()}::timestamptz, comments, document || comments
    from ticket_search cross join grown('', ${words}) as comments where ticket_id = ${ticketId}
    on conflict (ticket_id) do update set changed_at = excluded.changed_at, comments = ${comments},
      document = (select document from ticket_search where ticket_id = excluded.ticket_id) || ${comments}`);
  await Promise.all([grown, growPairs(ctx, ticketId, words)]);
}

/** What the messages and files of these tickets say joins their comments. */
export async function renewTeamDocument({ tx }: { tx: Transaction }, ticketIds: SQL): Promise<void> {
  await tx.execute(sql`
    update team_search set document = said.document || team_search.comments from ticket_search as said
    where said.ticket_id = team_search.ticket_id and team_search.ticket_id in (${ticketIds})`);
}

export const wordsOf = (text: string): SQL => sql`to_tsvector('deskwell', ${text})`;
