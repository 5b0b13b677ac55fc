import { type SQL, sql } from "drizzle-orm";

export type FileOnScreen = { id: string; fileName: string; mediaType: string; size: number };

/** The files of a message or comment in the order in which they were attached, as a column of the read that reaches it. */
export const filesOf = (table: "attachments" | "internal_comment_attachments", of: SQL) => sql`coalesce((
  select json_agg(json_build_object('id', id, 'fileName', file_name, 'mediaType', media_type, 'size', size) order by position)
  from ${sql.identifier(table)} where ${of}), '[]'::json)`;
