import { type SQL, sql } from "drizzle-orm";
import { isStaff } from "@/lib/actor";
import type { QueryContext } from "@/lib/query";
import { anyOf, type TextQuery } from "./text-query";

/** Where in a conversation the words stand, when the row itself doesn't show them. */
export type Snippet = { ticketId: number; from: "message" | "comment" | "file"; text: string };

/** Looked through from the newest, and of each no more than its beginning. */
const newest = 50;
const longest = 3_000;

/** One place for each of these tickets: a message, else for the team an internal comment, else the name of a file. */
export async function findSnippets(ctx: QueryContext, { wanted }: TextQuery, ticketIds: number[]): Promise<Snippet[]> {
  if (ticketIds.length === 0 || wanted.length === 0) return [];
  const words = anyOf(wanted);
  const places = [
    said("message", sql`messages`, words),
    ...(isStaff(ctx.actor) ? [said("comment", sql`internal_comments`, words)] : []),
    file(sql`attachments`, sql`attachment_words`, words),
    ...(isStaff(ctx.actor) ? [file(sql`internal_comment_attachments`, sql`internal_attachment_words`, words)] : []),
  ];
  return ctx.db.execute<Snippet>(sql`
    select asked.id::int as "ticketId", place.source as "from", place.content as text
    from unnest(${sql.param(ticketIds)}::bigint[]) as asked (id)
    cross join lateral (${sql.join(places, sql` union all `)} limit 1) as place`);
}

function said(source: Snippet["from"], table: SQL, words: SQL): SQL {
  return sql`(select ${source}::text as source, content from (
      select id, left(content, ${longest}) as content from ${table} where ticket_id = asked.id order by id desc limit ${newest}
    ) as latest where to_tsvector('deskwell', content) @@ ${words} order by id desc limit 1)`;
}

function file(table: SQL, itsWords: SQL, words: SQL): SQL {
  return sql`(select 'file'::text as source, file_name as content from ${table} as file join ${itsWords} as of_file on of_file.attachment_id = file.id
    where file.ticket_id = asked.id and of_file.words @@ ${words} order by file.created_at desc limit 1)`;
}
