// What sending and taking back do to a draft, in the transaction of the sending itself.
import { sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { type DraftMode, longestDraft } from "./input";

/** The words have left: the draft is empty and of the next generation, so that no late save brings them back. */
export async function emptyDraft(
  { tx, actor, now }: CommandContext,
  ticketId: number,
  mode: DraftMode,
  generation: number,
): Promise<void> {
  await tx.execute(sql`
    insert into drafts (user_id, ticket_id, mode, content, generation, saved_at)
    values (${actor.id}, ${ticketId}, ${mode}::draft_mode, '', ${generation + 1}::int, ${now.toISOString()}::timestamptz)
    on conflict on constraint drafts_own do update
      set content = '', tab = '', generation = excluded.generation, saved_at = excluded.saved_at
      where drafts.generation = excluded.generation - 1`);
}

/** Words that come back stand before what was begun since; a new generation tells every open tab. */
export async function backIntoDraft(
  { tx, actor, now }: CommandContext,
  ticketId: number,
  { content, outgoingId }: { content: string; outgoingId: number },
): Promise<void> {
  await tx.execute(sql`
    with draft as (
      insert into drafts (user_id, ticket_id, mode, content, generation, saved_at)
      values (${actor.id}, ${ticketId}, 'reply', ${content}, 1, ${now.toISOString()}::timestamptz)
      on conflict on constraint drafts_own do update
        set content = left(excluded.content || case when drafts.content = '' then '' else E'\n\n' || drafts.content end, ${longestDraft}::int),
          tab = '', generation = drafts.generation + 1, saved_at = excluded.saved_at
      returning id
    )
    update held_files set draft_id = draft.id, outgoing_id = null from draft where outgoing_id = ${outgoingId}`);
}

/**
 * Words that were kept back go into their author's draft where nothing is begun, with their files; answers that draft.
 * Unlike undo nobody asked for it, so it never mixes with what somebody is writing.
 */
export async function intoEmptyDraft(
  { tx, now }: CommandContext,
  ticketId: number,
  { authorId, content, outgoingId }: { authorId: number; content: string; outgoingId: number },
): Promise<number | null> {
  const [draft] = await tx.execute<{ id: number }>(sql`
    insert into drafts (user_id, ticket_id, mode, content, generation, saved_at)
    values (${authorId}, ${ticketId}, 'reply', ${content}, 1, ${now.toISOString()}::timestamptz)
    on conflict on constraint drafts_own do update
      set content = excluded.content, tab = '', generation = drafts.generation + 1, saved_at = excluded.saved_at
      where drafts.content = '' and not exists (select from held_files where draft_id = drafts.id)
    returning id::float8`);
  if (!draft) return null;
  await tx.execute(
    sql`update held_files set draft_id = ${draft.id}, outgoing_id = null where outgoing_id = ${outgoingId}`,
  );
  return draft.id;
}
