import type { Term } from "./rules";
import { isBeginning } from "./text-query";

/** Finds what is wanted in folded text: `plain` where all is ASCII, which most is, as that takes a fraction of the time. */
export type Wanted = { plain: RegExp; accented: RegExp };

/** Words to mark in what was found; null when there are none. The last may go on. */
export function wantedWords(terms: readonly Term[]): Wanted | null {
  const last = terms.at(-1);
  const wanted = terms
    .filter(({ not }) => !not)
    .map((term) => ({ words: wordsIn(term.text), begins: term === last && isBeginning(term) }))
    .filter(({ words }) => words.length > 0)
    // Of several that stand in one place the longest is marked.
    .sort((one, other) => other.words.length - one.words.length);
  if (wanted.length === 0) return null;
  const finder = (inWord: string, spelt: (word: string) => string) => {
    const places = wanted.map(
      ({ words, begins }) => words.map(spelt).join(`[^${inWord}]+`) + (begins ? `[${inWord}]*` : ""),
    );
    return new RegExp(`(?<![${inWord}])(?:${places.join("|")})(?![${inWord}])`, "gu");
  };
  return {
    plain: finder("a-z0-9", (word) => word),
    accented: finder("\\p{L}\\p{N}\\p{M}", (word) => [...word, ""].join("\\p{M}*")),
  };
}

/** Plain and marked by turns, beginning plain; null when there is nothing to mark. */
export function mark(text: string, wanted: Wanted): string[] | null {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of placesIn(text, wanted)) {
    parts.push(text.slice(from, index), text.slice(index, index + found.length));
    from = index + found.length;
  }
  return from === 0 ? null : [...parts, text.slice(from)];
}

/** So much of a row's line can be seen on a phone before the word. */
const before = 24;

/** About `length` characters around the first word that fits: one line, from a word's beginning, without Markdown's marks. */
export function cutAround(text: string, wanted: Wanted, length: number): string {
  const line = text.replaceAll(/[*`]+/g, "").replaceAll(/\s+/g, " ").trim();
  const first = placesIn(line, wanted).next().value?.index ?? 0;
  if (first <= before) return line.slice(0, length);
  const start = line.indexOf(" ", first - before) + 1;
  return `…${line.slice(Math.min(start, first), start + length)}`;
}

const isPlain = (text: string) => /^\p{ASCII}*$/u.test(text);

const placesIn = (text: string, { plain, accented }: Wanted) => folded(text).matchAll(isPlain(text) ? plain : accented);

const wordsIn = (text: string) =>
  folded(text)
    .replaceAll(/\p{M}/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Without capitals and accents, each letter where it was: one that can't be folded within its place stays as it is. */
function folded(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  const letter = (it: string) => {
    const base = it.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    return base.length === it.length ? base : it;
  };
  return text.replaceAll(/\P{ASCII}/gu, letter).toLowerCase();
}
