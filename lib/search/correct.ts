import { type SQL, sql } from "drizzle-orm";
import { ticketSearch } from "@/lib/db/schema/conversation";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import type { QueryContext } from "@/lib/query";
import { nearestWord } from "./near-word";
import type { Term } from "./rules";

/** A customer's words come from so many of their newest tickets. */
const ownTickets = 100;

/**
 * The line with misspelt words put right, for a search that found nothing; null when each word is known or none is near.
 * The team's words are those ever written here; a customer's come from the tickets they can reach, so that a correction
 * can never tell a word of somebody else's.
 */
export async function corrected(ctx: QueryContext, typed: string, terms: readonly Term[]): Promise<string | null> {
  const doubtful = terms
    .filter(({ text, isPhrase, not }) => !isPhrase && !not && /^\p{L}{4,24}$/u.test(text))
    .slice(0, 4);
  const right = await Promise.all(doubtful.map(({ text }) => meantBy(ctx, text)));
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

/** Null when it is a word already, or nothing is like it. */
async function meantBy(ctx: QueryContext, text: string): Promise<string | null> {
  const plain = sql`unaccent(lower(${text}))`;
  const [row] = await ctx.db.execute<{ plain: string; near: string[] }>(sql`
    select ${plain} as plain, array(${ctx.actor.role === "customer" ? ownWords(ctx, plain) : sql`select similar_words(${plain})`}) as near`);
  if (!row) return null;
  const word = nearestWord(row.plain, row.near);
  return word === row.plain ? null : word;
}

function ownWords({ actor }: QueryContext, plain: SQL): SQL {
  return sql`
    select word from (
      select distinct word from (
        select ${ticketSearch.document} from ${ticketSearch} join ${tickets} on ${tickets.id} = ${ticketSearch.ticketId}
        where ${within.tickets(actor)} order by ${tickets.lastActivityAt} desc limit ${ownTickets}
      ) as own, unnest(tsvector_to_array(own.document)) as word
      where length(word) between 3 and 26
    ) as words where similarity(word, ${plain}) > 0.25 order by similarity(word, ${plain}) desc, word limit 40`;
}
