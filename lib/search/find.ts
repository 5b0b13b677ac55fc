import { and, type SQL, sql } from "drizzle-orm";
import { ticketSearch } from "@/lib/db/schema/conversation";
import { teamSearch } from "@/lib/db/schema/search";
import { tickets } from "@/lib/db/schema/tickets";
import { anyOf, type TextQuery } from "./text-query";

type Page = {
  /** What else must be true of the ticket. */
  conditions: SQL | undefined;
  /** Newest first by this and the id. */
  newest: SQL;
  /** Where the page before ended, over the same two. */
  beyond: SQL | undefined;
  limit: number;
};

/**
 * The newest conversations whose messages, comments and files together hold the words, as a table `id, at`. In two
 * steps, each with a word index of its own: what the messages hold by themselves, then what commented tickets hold
 * together; the second looks no further back than the first had to.
 */
export function foundByTeam(query: TextQuery, { conditions, newest, beyond, limit }: Page): SQL {
  const rows = sql.raw(String(limit));
  const columns = sql`${tickets.id} as id, ${newest} as at`;
  const order = sql`order by ${newest} desc, ${tickets.id} desc limit ${rows}`;
  const both = sql`${ticketSearch} join ${tickets} on ${tickets.id} = ${ticketSearch.ticketId}`;
  const inMessages = and(holds(ticketSearch, query.whole), without(query, teamSearch), conditions, beyond);
  if (query.wanted.length === 0) return sql`select ${columns} from ${both} where ${inMessages} ${order}`;
  const furthest = sql`coalesce((select min(at) from in_messages having count(*) = ${rows}), '-infinity')`;
  const inComments = and(
    holds(teamSearch, query.whole),
    sql`${newest} >= ${furthest}`,
    without(query, ticketSearch),
    conditions,
    beyond,
  );
  return sql`
    with in_messages as (select ${columns} from ${both} where ${inMessages} ${order}),
    in_comments as (select ${columns} from ${both} join ${teamSearch} on ${teamSearch.ticketId} = ${tickets.id}
      where ${inComments} ${order})
    select id, at from (select * from in_messages union select * from in_comments) as either order by at desc, id desc limit ${rows}`;
}

/** Within a customer's own reach: their document holds nothing of the team's. */
export function inOwnDocument(query: TextQuery): SQL {
  return sql`${ticketSearch.document} @@ ${query.whole}`;
}

/** drizzle/0003_search_effort.sql says what the second half is for. */
export function holds(table: typeof ticketSearch | typeof teamSearch, words: SQL): SQL {
  return sql`${table.document} @@ ${words} and search_effort(${table.ticketId}) is not null`;
}

/** A word to leave out stands neither in a comment, nor in a message that is too new for the team's document. */
export function without({ unwanted }: TextQuery, inTable: typeof ticketSearch | typeof teamSearch): SQL | undefined {
  if (unwanted.length === 0) return undefined;
  return sql`not exists (select from ${inTable} as other where other.ticket_id = ${tickets.id} and other.document @@ ${anyOf(unwanted)})`;
}
