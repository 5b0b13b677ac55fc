import { type SQL, sql } from "drizzle-orm";
import { isStaff } from "@/lib/actor";
import type { QueryContext } from "@/lib/query";
import { type TextQuery, toQuery } from "./text-query";

/** Where in a conversation the words stand, when the row itself doesn't show them. */
export type Snippet = { ticketId: number; from: "message" | "comment" | "file"; text: string };

/** Looked through from the newest, and of each no more than its beginning. */
const newest = 50;
const longest = 3_000;

/** One place for each of these tickets: a message, else for the team an internal comment, else the name of a file. */
export async function findSnippets(
  ctx: QueryContext,
  { wanted, pattern }: TextQuery,
  ticketIds: number[],
): Promise<Snippet[]> {
  if (ticketIds.length === 0 || wanted === "") return [];
  return ctx.prepared("search_snippets", (db) => snippetsFor(db, isStaff(ctx.actor)), {
    wanted,
    pattern,
    tickets: `{${ticketIds}}`,
  });
}

function snippetsFor(db: QueryContext["db"], isTeam: boolean) {
  const places = [
    said("message", sql`messages`),
    ...(isTeam ? [said("comment", sql`internal_comments`)] : []),
    file(sql`attachments`, sql`attachment_words`),
    ...(isTeam ? [file(sql`internal_comment_attachments`, sql`internal_attachment_words`)] : []),
  ];
  const columns = {
    ticketId: sql<number>`asked.id::int`,
    from: sql<Snippet["from"]>`place.source`,
    text: sql<string>`place.content`,
  };
  return db.select(columns).from(sql`
    (select ${toQuery(sql.placeholder("wanted"))} as wanted, unaccent(${sql.placeholder("pattern")}) as pattern) as words
    cross join unnest(${sql.placeholder("tickets")}::text::bigint[]) as asked (id)
    cross join lateral (${sql.join(places, sql` union all `)} limit 1) as place`);
}

/** Read as plain text: taking a message apart into words as the index does costs ten times as much. */
function said(source: Snippet["from"], table: SQL): SQL {
  return sql`(select ${source}::text as source, content from (
      select id, left(content, ${longest}) as content from ${table} where ticket_id = asked.id order by id desc limit ${newest}
    ) as latest where unaccent(content) ~* words.pattern order by id desc limit 1)`;
}

function file(table: SQL, itsWords: SQL): SQL {
  return sql`(select 'file'::text as source, file_name as content from ${table} as file join ${itsWords} as of_file on of_file.attachment_id = file.id
    where file.ticket_id = asked.id and of_file.words @@ words.wanted order by file.created_at desc limit 1)`;
}
