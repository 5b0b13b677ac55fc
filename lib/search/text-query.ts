import { type SQL, sql } from "drizzle-orm";
import type { Term } from "./rules";

/** What a search's terms ask of a document, as texts that PostgreSQL's to_tsquery reads. */
export type TextQuery = {
  /** All that is wanted and nothing unwanted. */
  whole: string;
  /** No less than `whole` finds, but answered by a word index alone: phrases as single words. Empty: nothing to begin with. */
  loose: string;
  /** Any of what is wanted. */
  wanted: string;
  /** The same as a pattern for plain text. */
  pattern: string;
  /** Each wanted phrase, of two words or more. */
  phrases: string[];
  /** Is there more to ask than phrases? */
  hasWords: boolean;
  hasUnwanted: boolean;
};

/** Null when there is no letter or digit to look for. */
export function textQuery(terms: readonly Term[]): TextQuery | null {
  const meant = terms.filter(({ text }) => isWord(text));
  if (meant.length === 0) return null;
  const last = terms.at(-1);
  const wanted = meant.filter(({ not }) => !not);
  const of = (term: Term) => (term === last && isBeginning(term) ? `${quoted(term.text)}:*` : quoted(term.text));
  const isLong = (term: Term) => wordsOf(term).length > 1;
  const loose = meant.flatMap((term) => {
    if (!term.not) return isLong(term) ? wordsOf(term).map(quoted) : [of(term)];
    return isLong(term) ? [] : [`!${of(term)}`];
  });
  return {
    whole: meant.map((term) => (term.not ? `!${of(term)}` : of(term))).join(" & "),
    loose: wanted.length > 0 ? loose.join(" & ") : "",
    wanted: wanted.map(of).join(" | "),
    pattern: wanted.map((term) => patternOf(term, term === last && isBeginning(term))).join("|"),
    phrases: wanted.filter(isLong).map(({ text }) => text),
    hasWords: wanted.some((term) => !isLong(term)),
    hasUnwanted: wanted.length < meant.length,
  };
}

/** As PostgreSQL reads it. */
export const toQuery = (query: unknown): SQL => sql`to_tsquery('deskwell', ${query})`;

/** The word being typed matches its beginnings. */
export function isBeginning({ text, isPhrase, not }: Term): boolean {
  return !isPhrase && !not && /^[\p{L}\p{N}]{2,}$/u.test(text);
}

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
const wordsOf = ({ text }: Term) => text.split(/\s+/).filter(isWord);

/** In quotes nothing has a meaning of its own in PostgreSQL's query language, and several words are a phrase. */
const quoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** Marks between words and rare kinds of digits may be anything. */
function patternOf({ text }: Term, begins: boolean): string {
  const words = text.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  return `\\m${words.join("[^[:alnum:]]+")}${begins ? "" : "\\M"}`;
}
