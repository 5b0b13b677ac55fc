import { and, eq, sql } from "drizzle-orm";
import { command } from "@/lib/command";
import { drafts } from "@/lib/db/schema/sending";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { notFound } from "@/lib/refusal";
import { holdInDraft } from "./held-files";
import { SaveDraft } from "./input";

/** A save that is not `saved` came too late: what it began from was sent or taken up elsewhere. */
export const saveDraft = command("draft.save", SaveDraft, async (ctx, { number, attachmentIds, ...draft }) => {
  const { tx, actor, now } = ctx;
  const reached = and(eq(tickets.number, number), within.tickets(actor));
  const [saved] = await tx.execute<{ id: number; holds: boolean }>(sql`
    insert into drafts (user_id, ticket_id, mode, content, generation, tab, turn, saved_at)
    select ${actor.id}, ${tickets.id}, ${draft.mode}::draft_mode, ${draft.content}, ${draft.generation}::int,
      ${draft.tab}, ${draft.turn}::int, ${now.toISOString()}::timestamptz
    from ${tickets} where ${reached}
    on conflict on constraint drafts_own do update
      set content = excluded.content, tab = excluded.tab, turn = excluded.turn, saved_at = excluded.saved_at
      where drafts.generation = excluded.generation and not (drafts.tab = excluded.tab and drafts.turn >= excluded.turn)
    returning id::int, exists (select from held_files where draft_id = drafts.id) as holds`);
  if (saved) {
    if (saved.holds || attachmentIds.length > 0) await holdInDraft(ctx, saved.id, attachmentIds);
    return { saved: true, generation: draft.generation, savedAt: now.getTime() };
  }
  const [current] = await tx
    .select({ generation: drafts.generation })
    .from(drafts)
    .innerJoin(tickets, eq(tickets.id, drafts.ticketId))
    .where(and(reached, eq(drafts.userId, actor.id), eq(drafts.mode, draft.mode)));
  if (!current) throw notFound();
  return { saved: false, generation: current.generation, savedAt: 0 };
});
