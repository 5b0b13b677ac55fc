/**
 * Drafts go along when a ticket is merged, and back when it is taken out again. Back goes what still stands in the
 * survivor's draft as it came, with its files; words that were changed or sent meanwhile stay where that was done.
 */
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { drafts, heldFiles } from "@/lib/db/schema/sending";
import { tickets } from "@/lib/db/schema/tickets";
import { familyIds } from "@/lib/tickets/family";
import { longestDraft } from "./input";
import { withoutLent } from "./lent-words";

/** Everybody's drafts: where both tickets have words, the survivor's stand first. The lent ones sleep with their ticket. */
export async function lendDrafts(tx: Transaction, from: number, to: number): Promise<void> {
  // A new generation: no open tab goes on writing what now stands elsewhere.
  await tx.execute(sql`
    update drafts set lent = true, generation = generation + 1 where ticket_id = ${from}
      and (content <> '' or exists (select from held_files where draft_id = drafts.id))`);
  await tx.execute(sql`
    with moved as (
      insert into drafts (user_id, ticket_id, mode, content, generation, saved_at)
      select user_id, ${to}, mode, content, generation, saved_at from drafts where ticket_id = ${from} and lent
      on conflict on constraint drafts_own do update
        set content = left(concat_ws(E'\n\n', nullif(drafts.content, ''), nullif(excluded.content, '')), ${longestDraft}::int),
          generation = drafts.generation + 1
      returning id, user_id, mode
    )
    update held_files set draft_id = moved.id, lent_by = coalesce(held_files.lent_by, drafts.id)
    from moved join drafts on drafts.ticket_id = ${from} and drafts.user_id = moved.user_id and drafts.mode = moved.mode
    where held_files.draft_id = drafts.id`);
}

/** After the pointer is gone; `from` may itself have been merged on meanwhile. */
export async function takeDraftsBack(tx: Transaction, ticketId: number, from: number): Promise<void> {
  const lent = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.ticketId, ticketId), drafts.lent))
    .for("update");
  for (const draft of lent) {
    const keepers = await draftsOnTheWay(tx, from, draft);
    const wholly = withoutLent(keepers.at(-1)?.content ?? "", draft.content) !== null;
    const next = { lent: false, generation: sql`generation + 1` };
    await tx
      .update(drafts)
      .set(wholly ? next : { ...next, content: "" })
      .where(eq(drafts.id, draft.id));
    await giveFiles(
      tx,
      draft,
      keepers.map(({ id }) => id),
      wholly,
    );
    if (!wholly) continue;
    for (const { id, content } of keepers) {
      const kept = { content: withoutLent(content, draft.content) ?? content, generation: sql`generation + 1` };
      await tx.update(drafts).set(kept).where(eq(drafts.id, id));
    }
  }
}

type Draft = typeof drafts.$inferSelect;

/** The same person's in the same mode, from the survivor on to where the conversation is read now. */
async function draftsOnTheWay(tx: Transaction, from: number, { userId, mode }: Draft) {
  const rows = await tx.execute<{ id: number; content: string }>(sql`
    with recursive path as (
      select id, merged_into, 0 as step from ${tickets} where id = ${from}
      union all
      select t.id, t.merged_into, path.step + 1 from ${tickets} as t join path on t.id = path.merged_into)
    select drafts.id::float8, drafts.content from path join drafts on drafts.ticket_id = path.id
    where drafts.user_id = ${userId} and drafts.mode = ${mode} order by path.step for update of drafts`);
  return [...rows];
}

/** Files that came along, also those that had been lent to this ticket before; without its words they stay for good. */
async function giveFiles(tx: Transaction, { id, ticketId, userId, mode }: Draft, keepers: number[], back: boolean) {
  if (keepers.length === 0) return;
  const own = sql`(select id from drafts where user_id = ${userId} and mode = ${mode} and ticket_id in ${familyIds(ticketId)})`;
  const set: { draftId?: number; lentBy: SQL | null } = back
    ? { draftId: id, lentBy: sql`nullif(lent_by, ${id})` }
    : { lentBy: null };
  await tx
    .update(heldFiles)
    .set(set)
    .where(and(inArray(heldFiles.draftId, keepers), sql`${heldFiles.lentBy} in ${own}`));
}
