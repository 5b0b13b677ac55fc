import type { Term } from "./rules";
import { isBeginning } from "./text-query";

/** Words to mark in what was found, without accents and capitals; `begins`: the last may go on. */
export type Wanted = { words: string[]; begins: boolean }[];

export function wantedWords(terms: readonly Term[]): Wanted {
  const last = terms.at(-1);
  return terms
    .filter(({ not }) => !not)
    .map((term) => ({ words: wordsIn(term.text).map(({ word }) => word), begins: term === last && isBeginning(term) }))
    .filter(({ words }) => words.length > 0);
}

/** Plain and marked by turns, beginning plain; null when there is nothing to mark. */
export function mark(text: string, wanted: Wanted): string[] | null {
  const words = wordsIn(text);
  const parts: string[] = [];
  let from = 0;
  for (let n = 0; n < words.length; n++) {
    let length = 0;
    for (const one of wanted) if (one.words.length > length && fits(words, n, one)) length = one.words.length;
    const start = words[n]?.start ?? 0;
    if (length === 0 || start < from) continue;
    const end = words[n + length - 1]?.end ?? text.length;
    parts.push(text.slice(from, start), text.slice(start, end));
    from = end;
  }
  return from === 0 ? null : [...parts, text.slice(from)];
}

/** So much of a row's line can be seen on a phone before the word. */
const before = 24;

/** About `length` characters around the first word that fits: one line, from a word's beginning, without Markdown's marks. */
export function cutAround(text: string, wanted: Wanted, length: number): string {
  const line = text.replaceAll(/[*`]+/g, "").replaceAll(/\s+/g, " ").trim();
  const first = mark(line, wanted)?.[0]?.length ?? 0;
  if (first <= before) return line.slice(0, length);
  const start = line.indexOf(" ", first - before) + 1;
  return `…${line.slice(Math.min(start, first), start + length)}`;
}

type Word = { word: string; start: number; end: number };

function wordsIn(text: string): Word[] {
  // Most text has no accents, and is taken apart several times faster then.
  const isPlain = /^\p{ASCII}*$/u.test(text);
  const found = text.matchAll(isPlain ? /[a-z0-9]+/gi : /[\p{L}\p{N}\p{M}]+/gu);
  const folded = isPlain ? lower : withoutAccents;
  return Array.from(found, ({ 0: word, index }) => ({ word: folded(word), start: index, end: index + word.length }));
}

const lower = (word: string) => word.toLowerCase();
const withoutAccents = (word: string) => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

function fits(words: Word[], at: number, { words: asked, begins }: Wanted[number]): boolean {
  return asked.every((word, n) => {
    const here = words[at + n]?.word;
    return begins ? here?.startsWith(word) : here === word;
  });
}
