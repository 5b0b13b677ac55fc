import { sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { notFound } from "@/lib/refusal";
import { survivorOf } from "@/lib/tickets/family";
import { holdInDraft } from "./held-files";
import { type DraftMode, SaveDraft } from "./input";
import { type DraftOnScreen, draftsOf } from "./queries";

/**
 * A save counts only on top of what it began from: the same tab's own last one, or what stood there when its writer
 * looked. Any other is answered with what stands there now, on the ticket that took this one in if it was merged.
 */
export const saveDraft = command("draft.save", SaveDraft, async (ctx, { number, attachmentIds, ...draft }) => {
  const { tx, actor, now } = ctx;
  const base = new Date(draft.base).toISOString();
  // A merge waits for this save or this save for it, so that no words stay behind on the merged ticket.
  const [saved] = await tx.execute<{ id: number; holds: boolean; savedAt: number }>(sql`
    insert into drafts (user_id, ticket_id, mode, content, generation, tab, turn, saved_at)
    select ${actor.id}, ${tickets.id}, ${draft.mode}::draft_mode, ${draft.content}, ${draft.generation}::int,
      ${draft.tab}, ${draft.turn}::int, ${now.toISOString()}::timestamptz
    from ${tickets} where ${tickets.number} = ${number} and ${within.tickets(actor)} and ${tickets.mergedInto} is null
    for share
    on conflict on constraint drafts_own do update
      set content = excluded.content, tab = excluded.tab, turn = excluded.turn,
        saved_at = greatest(excluded.saved_at, drafts.saved_at + interval '1 millisecond')
      where drafts.generation = excluded.generation and case
        when drafts.tab = excluded.tab then drafts.turn < excluded.turn
        else drafts.saved_at = ${base}::timestamptz
          or drafts.content = '' and not exists (select from held_files where draft_id = drafts.id) end
    returning id::int, (extract(epoch from saved_at) * 1000)::float8 as "savedAt",
      exists (select from held_files where draft_id = drafts.id) as holds`);
  if (!saved) return { saved: false, ...(await standing(ctx, number, draft.mode)) };
  if (saved.holds || attachmentIds.length > 0) await holdInDraft(ctx, saved.id, attachmentIds);
  return { saved: true, savedAt: saved.savedAt };
});

/** What stands there instead, and where. */
async function standing({ tx, actor }: CommandContext, number: number, mode: DraftMode) {
  const at = await survivorOf(tx, actor, number);
  if (!at) throw notFound();
  const [row] = await tx.execute<{ drafts: DraftOnScreen[] | null }>(sql`
    select ${draftsOf(actor.id)} as drafts from ${tickets} where ${tickets.id} = ${at.id}`);
  const draft = row?.drafts?.find((one) => one.mode === mode);
  return { number: at.number, draft: draft ?? { mode, content: "", generation: 0, savedAt: 0, files: [] } };
}
