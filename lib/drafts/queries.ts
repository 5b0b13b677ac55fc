import { type Placeholder, sql } from "drizzle-orm";
import { tickets } from "@/lib/db/schema/tickets";
import type { DraftMode } from "./input";

/** A file that waits with words not sent yet. */
export type WaitingFile = { id: string; name: string; mediaType: string; size: number };

export type DraftOnScreen = {
  mode: DraftMode;
  content: string;
  generation: number;
  savedAt: number;
  files: WaitingFile[];
};

/** A person's own drafts on a ticket, as a column of the read that already reaches it. */
export const draftsOf = (person: number | Placeholder) => sql<DraftOnScreen[] | null>`(
  select json_agg(json_build_object('mode', mode, 'content', content, 'generation', generation,
    'savedAt', (extract(epoch from saved_at) * 1000)::bigint,
    'files', ${filesHeldBy(sql`held_files.draft_id = drafts.id`)}))
  from drafts where drafts.ticket_id = ${tickets.id} and drafts.user_id = ${person})`;

/** How the newest of them begins, for a list of tickets; null where nothing waits to be sent. */
export const ownDraft = (person: number | Placeholder) => sql<string | null>`(
  select left(content, 100) from drafts where drafts.ticket_id = ${tickets.id} and drafts.user_id = ${person}
    and content <> '' order by saved_at desc limit 1)`;

/** In the order in which they were attached. */
export const filesHeldBy = (holder: ReturnType<typeof sql>) => sql`coalesce((
  select json_agg(json_build_object('id', uploads.id, 'name', uploads.file_name, 'mediaType', uploads.media_type,
    'size', uploads.size) order by held_files.position)
  from held_files join uploads on uploads.id = held_files.upload_id where ${holder}), '[]'::json)`;
