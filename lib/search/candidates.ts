// What the indexes know of a search, and how a conversation is looked into to be sure; shared by every way to search.
import { type SQL, sql } from "drizzle-orm";
import { type TextQuery, toQuery } from "./text-query";

/** What stands in the query's place: itself, or placeholders. */
export type Given = { whole: unknown; loose: unknown; phrases: unknown };

export const given = ({ whole, loose, phrases }: TextQuery): Given => ({
  whole,
  loose,
  phrases: JSON.stringify(phrases),
});

export const holders = {
  whole: sql.placeholder("whole"),
  loose: sql.placeholder("loose"),
  phrases: sql.placeholder("phrases"),
};

/** What makes a prepared statement another one. */
export function shapeOf({ loose, phrases, hasWords, hasUnwanted }: TextQuery): string {
  const parts = [loose !== "" && hasWords && "words", phrases.length > 0 && "phrases", hasUnwanted && "without"];
  return parts.filter(Boolean).join("_");
}

/** Of so many that the jobs have not read yet, the newest are looked at; more would mean that no job has run for long. */
const mostUnread = { words: 1_000, phrases: 250 };

/** Read once a statement, from a table `asked`. */
export const askedFor = ({ whole, loose }: Given) =>
  sql`asked as materialized (select ${toQuery(whole)} as whole, ${toQuery(loose)} as loose)`;

/** Do the indexes alone know, without a look inside? */
export const isExact = ({ phrases, hasUnwanted }: TextQuery) => phrases.length === 0 && !hasUnwanted;

/** A ticket's messages, files and, for one that is commented, all that stands beside them. */
export const holds = sql`case when team.ticket_id is null then own.document @@ (select whole from asked)
  else (own.document || team.comments) @@ (select whole from asked) end`;

/** The ids of all that may hold the words, some of them twice: so a limit can end the reading. */
export function candidates({ loose, phrases, hasWords }: TextQuery, { phrases: asked }: Given): SQL {
  if (loose === "") return sql`select ticket_id from ticket_search`;
  const words = sql`
    select ticket_id from ticket_search where document @@ (select loose from asked)
    union all select ticket_id from team_search where document @@ (select loose from asked)`;
  if (phrases.length === 0) return words;
  const pairs = sql`select ticket_id from word_pairs where pairs @> (
    select array_agg(pair) from json_array_elements_text(${asked}::text::json) as phrase,
      unnest(pairs_in(to_tsvector('deskwell', phrase))) as pair)`;
  return hasWords ? sql`${pairs} and ticket_id in (${words})` : pairs;
}

/** Those whose messages stand in their own document alone: beside comments, and as phrases, a job has yet to note them. */
export function unread({ phrases }: TextQuery): SQL {
  const isPhrase = phrases.length > 0;
  const latest = sql`(select ticket_id from ticket_search
    where message_at > (select learned_until from search_progress where id = 1)
    order by message_at desc limit ${sql.raw(String(isPhrase ? mostUnread.phrases : mostUnread.words))}) as latest`;
  return isPhrase
    ? sql`select ticket_id from ${latest}`
    : sql`select ticket_id from ${latest} join team_search using (ticket_id)`;
}
