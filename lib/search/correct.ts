import { type SQL, sql } from "drizzle-orm";
import { ticketSearch } from "@/lib/db/schema/conversation";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import type { QueryContext } from "@/lib/query";
import { nearestWord } from "./near-word";
import type { Term } from "./rules";

/** A customer's words come from so many of their newest tickets, and from no more than so many bytes of documents. */
const ownTickets = 100;
const ownBytes = 1_000_000;

/**
 * The line with misspelt words put right, for a search that found nothing; null when each word is known or none is near.
 * The team's words are those ever written here; a customer's come from the tickets they can reach, so that a correction
 * can never tell a word of somebody else's.
 */
export async function corrected(ctx: QueryContext, typed: string, terms: readonly Term[]): Promise<string | null> {
  const doubtful = terms
    .filter(({ text, isPhrase, not }) => !isPhrase && !not && /^\p{L}{4,24}$/u.test(text))
    .slice(0, 4);
  const right = await meantBy(
    ctx,
    doubtful.map(({ text }) => text),
  );
  const changes = doubtful.flatMap((term, n) => {
    const word = right[n];
    return word && word !== "" ? [{ ...term, word }] : [];
  });
  if (changes.length === 0) return null;
  return changes.reduceRight(
    (line, { at, text, word }) => line.slice(0, at) + word + line.slice(at + text.length),
    typed,
  );
}

/** For each of them null when it is a word already, or nothing is like it. */
async function meantBy(ctx: QueryContext, texts: string[]): Promise<(string | null)[]> {
  if (texts.length === 0) return [];
  const near =
    ctx.actor.role === "customer"
      ? { words: sql`, words as materialized (${ownWords(ctx)})`, like: sql`select word from words where ${isLike}` }
      : { words: sql``, like: sql`select similar_words(plain)` };
  const rows = await ctx.db.execute<{ plain: string; near: string[] }>(sql`
    with asked as (select unaccent(lower(text)) as plain, place
      from json_array_elements_text(${JSON.stringify(texts)}::text::json) with ordinality as typed (text, place)) ${near.words}
    select plain, array(${near.like}) as near from asked order by place`);
  return rows.map(({ plain, near }) => {
    const word = nearestWord(plain, near);
    return word === plain ? null : word;
  });
}

/** No more letters away than nearestWord() forgives. */
const isLike = sql`length(word) between length(plain) - 2 and length(plain) + 2 and similarity(word, plain) > 0.25
  order by similarity(word, plain) desc, word limit 40`;

function ownWords({ actor }: QueryContext): SQL {
  return sql`
    select distinct word from (
      select document, sum(pg_column_size(document)) over (order by at desc, ticket_id) as bytes from (
        select ${ticketSearch.document}, ${ticketSearch.ticketId}, ${tickets.lastActivityAt} as at
        from ${ticketSearch} join ${tickets} on ${tickets.id} = ${ticketSearch.ticketId}
        where ${within.tickets(actor)} order by ${tickets.lastActivityAt} desc limit ${ownTickets}) as newest
    ) as own, unnest(tsvector_to_array(document)) as word where bytes < ${ownBytes} and length(word) between 2 and 26`;
}
