import type { Term } from "./rules";
import { isBeginning } from "./text-query";

type Place = { words: string[]; begins: boolean };

/** What is marked, and the same as a pattern for text in ASCII, which most is: it takes a fraction of the time. */
export type Wanted = { places: Place[]; plain: RegExp };

/** Words to mark in what was found; null when there are none. The last may go on. */
export function wantedWords(terms: readonly Term[]): Wanted | null {
  const last = terms.at(-1);
  const places = terms
    .filter(({ not }) => !not)
    .map((term) => ({ words: wordsIn(term.text), begins: term === last && isBeginning(term) }))
    .filter(({ words }) => words.length > 0)
    // Of several that stand in one place the longest is marked.
    .sort((one, other) => other.words.length - one.words.length);
  if (places.length === 0) return null;
  const patterns = places.map(({ words, begins }) => words.join("[^a-z0-9]+") + (begins ? "[a-z0-9]*" : ""));
  return { places, plain: new RegExp(`(?<![a-z0-9])(?:${patterns.join("|")})(?![a-z0-9])`, "gu") };
}

/** Plain and marked by turns, beginning plain; null when there is nothing to mark. */
export function mark(text: string, wanted: Wanted): string[] | null {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of placesIn(text, wanted)) {
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
  const first = placesIn(line, wanted).next().value?.start ?? 0;
  if (first <= before) return line.slice(0, length);
  const start = line.indexOf(" ", first - before) + 1;
  return `…${line.slice(Math.min(start, first), start + length)}`;
}

const isPlain = (text: string) => /^\p{ASCII}*$/u.test(text);

function* placesIn(text: string, { places, plain }: Wanted): Generator<{ start: number; end: number }, void> {
  const letters = folded(text);
  if (isPlain(letters)) {
    for (const { 0: found, index } of letters.matchAll(plain)) yield { start: index, end: index + found.length };
    return;
  }
  const words = [...letters.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: found, index }) => ({
    word: found.replaceAll(/\p{M}/gu, ""),
    start: index,
    end: index + found.length,
  }));
  for (let n = 0; n < words.length; n++) {
    const place = places.find((one) => standsAt(n, one));
    const [first, last] = [words[n], words[n + (place?.words.length ?? 1) - 1]];
    if (!place || !first || !last) continue;
    yield { start: first.start, end: last.end };
    n += place.words.length - 1;
  }
  function standsAt(n: number, { words: wanted, begins }: Place): boolean {
    return wanted.every((one, k) => {
      const word = words[n + k]?.word;
      return word === one || (begins && k === wanted.length - 1 && word?.startsWith(one));
    });
  }
}

const wordsIn = (text: string) =>
  folded(text)
    .replaceAll(/\p{M}/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Without capitals, accents and what is neither letter nor number, each where it was: a letter that can't be folded
 * within its place stays as it is.
 */
function folded(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  const fold = (it: string) => {
    if (!/[\p{L}\p{N}\p{M}]/u.test(it)) return " ".repeat(it.length);
    const base = it.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    return base.length === it.length ? base : it;
  };
  return text.replaceAll(/\P{ASCII}/gu, fold).toLowerCase();
}
