// Files that wait with the words they belong to: nobody sweeps them away, and only their uploader's words can hold them.
import { sql } from "drizzle-orm";
import { isStaff } from "@/lib/actor";
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

/**
 * Whether a reply on its way holds one of the actor's own files: nothing else takes it then. The files are locked first, so that a reply
 * being held at this moment counts. A customer holds none, and their database role can't ask.
 */
export async function goesOut({ tx, actor }: CommandContext, ids: string[]): Promise<boolean> {
  if (!isStaff(actor)) return false;
  const own = await tx.execute<{ id: string }>(
    sql`select id from uploads where id in ${ids} and uploader_id = ${actor.id} order by id for update`,
  );
  if (own.length === 0) return false;
  const held = sql`select from held_files where upload_id in ${own.map(({ id }) => id)} and outgoing_id is not null`;
  return (await tx.execute(held)).length > 0;
}

/** The files of a reply whose time has come are its message's, in the order in which they were attached. */
export async function letGo({ tx }: CommandContext, outgoingId: number): Promise<string[]> {
  const held = await tx.execute<{ id: string; position: number }>(sql`
    delete from held_files where outgoing_id = ${outgoingId} returning upload_id as id, position`);
  return [...held].sort((one, other) => one.position - other.position).map(({ id }) => id);
}

/** Distinct ids with their places, in the order given. */
const given = (ids: string[]) =>
  sql`jsonb_array_elements_text(${JSON.stringify([...new Set(ids)])}::jsonb) with ordinality as given(id, position)`;
