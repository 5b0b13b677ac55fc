// Files that wait with the words they belong to: nobody sweeps them away, and only their uploader's words can hold them.
import { sql } from "drizzle-orm";
import { fileWords } from "@/lib/attachments/rules";
import type { CommandContext } from "@/lib/command";
import { Refusal } from "@/lib/refusal";

/** A draft holds exactly these of its writer's own uploads; one that is gone is simply not among them. */
export async function holdInDraft({ tx, actor }: CommandContext, draftId: number, ids: string[]): Promise<void> {
  await tx.execute(sql`
    delete from held_files where draft_id = ${draftId}
      and upload_id not in (select given.id::uuid from ${given(ids)})`);
  await tx.execute(sql`
    insert into held_files (upload_id, draft_id, position)
    select uploads.id, ${draftId}, given.position from ${given(ids)}
    join uploads on uploads.id = given.id::uuid and uploads.uploader_id = ${actor.id}
    on conflict (upload_id) do update set draft_id = excluded.draft_id, position = excluded.position
      where held_files.outgoing_id is null`);
}

/** A reply on its way takes its files along, from the draft if they were there; without one of them it doesn't leave. */
export async function holdInOutgoing({ tx, actor }: CommandContext, outgoingId: number, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const held = await tx.execute(sql`
    insert into held_files (upload_id, outgoing_id, position)
    select uploads.id, ${outgoingId}, given.position from ${given(ids)}
    join uploads on uploads.id = given.id::uuid and uploads.uploader_id = ${actor.id}
    on conflict (upload_id) do update
      set draft_id = null, outgoing_id = excluded.outgoing_id, position = excluded.position
      where held_files.outgoing_id is null
    returning upload_id`);
  if (held.length < new Set(ids).size)
    throw new Refusal("not_found", fileWords.gone, { fields: { attachmentIds: fileWords.gone } });
}

/** Distinct ids with their places, in the order given. */
const given = (ids: string[]) =>
  sql`jsonb_array_elements_text(${JSON.stringify([...new Set(ids)])}::jsonb) with ordinality as given(id, position)`;
