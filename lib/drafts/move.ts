import { sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";

/** Everybody's drafts follow a ticket into another; where both have words, the other's stand first. Files come along. */
export async function moveDrafts(tx: Transaction, from: number, to: number): Promise<void> {
  await tx.execute(sql`
    with moved as (
      insert into drafts (user_id, ticket_id, mode, content, generation, saved_at)
      select user_id, ${to}, mode, content, generation + 1, saved_at from drafts where ticket_id = ${from} and ${holdsWords}
      on conflict on constraint drafts_own do update
        set content = left(drafts.content || case when drafts.content = '' then '' else E'\n\n' end || excluded.content, 200000),
          generation = drafts.generation + 1, saved_at = greatest(drafts.saved_at, excluded.saved_at)
      returning id, user_id, mode
    )
    update held_files set draft_id = moved.id
    from moved join drafts on drafts.ticket_id = ${from} and drafts.user_id = moved.user_id and drafts.mode = moved.mode
    where held_files.draft_id = drafts.id`);
  await tx.execute(
    sql`update drafts set content = '', generation = generation + 1 where ticket_id = ${from} and content <> ''`,
  );
}

const holdsWords = sql`(content <> '' or exists (select from held_files where draft_id = drafts.id))`;
