import { type SQL, sql } from "drizzle-orm";
import type { Term } from "./rules";

/**
 * What a search's terms ask of a document. Never prepared: PostgreSQL must see the words to choose between the word
 * index (rare words) and walking the newest tickets (common ones).
 */
export type TextQuery = {
  /** Everything in one: all that is wanted and nothing unwanted. */
  whole: SQL;
  wanted: SQL[];
  unwanted: SQL[];
};

/** Null when there is no letter or digit to look for. */
export function textQuery(terms: readonly Term[]): TextQuery | null {
  const meant = terms.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (meant.length === 0) return null;
  const last = terms.at(-1);
  const each = meant.map((term) => ({ term, query: queryOf(term, term === last) }));
  return {
    whole: sql`(${sql.join(
      each.map(({ term, query }) => (term.not ? sql`!!${query}` : query)),
      sql` && `,
    )})`,
    wanted: each.filter(({ term }) => !term.not).map(({ query }) => query),
    unwanted: each.filter(({ term }) => term.not).map(({ query }) => query),
  };
}

export const anyOf = (queries: SQL[]) => sql`(${sql.join(queries, sql` || `)})`;

/** The word being typed matches its beginnings. Letters and digits alone have no meaning in PostgreSQL's query language. */
function queryOf(term: Term, isLast: boolean): SQL {
  if (isLast && isBeginning(term)) return sql`to_tsquery('deskwell', ${`${term.text}:*`})`;
  return sql`phraseto_tsquery('deskwell', ${term.text})`;
}

export function isBeginning({ text, isPhrase, not }: Term): boolean {
  return !isPhrase && !not && /^[\p{L}\p{N}]{2,}$/u.test(text);
}
