// What a person typed in the search box, taken apart. Pure: any text can be read, and nothing in it is lost in silence.
import { allOperators, type OperatorName, searchWords, teamOperators } from "./words";

/** A word or "phrase" to find, or with `not` to leave out; `at` is where it stands in what was typed. */
export type Term = { text: string; isPhrase: boolean; not: boolean; at: number };

/** Any of `values`; with `not` none of them. */
export type Clause = { operator: OperatorName; values: string[]; not: boolean };

export type SearchLine = {
  terms: Term[];
  clauses: Clause[];
  /** Values nobody knows: such a search finds nothing, rather than more than was asked for. */
  problems: string[];
  /** What was taken differently than it may have been meant. */
  notes: string[];
};

const space = /\s+/y;
const minus = /-(?=\S)/y;
const phrase = /"([^"]*)(?:"|$)/y;
const operator = /(\p{L}[\p{L}_]{1,19}):/uy;
const value = /"([^"]*)(?:"|$)|[^\s,"]+/y;
const word = /[^\s"]+/y;

export function readSearchLine(typed: string, known: readonly OperatorName[] = allOperators): SearchLine {
  // Phones write quotation marks as in books; each is one letter long, so places stay the same.
  const text = typed.replaceAll(/[“”„«»]/g, '"').replaceAll("\0", " ");
  const line: SearchLine = { terms: [], clauses: [], problems: [], notes: [] };
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    if (take(space)) continue;
    const not = take(minus) !== null;
    const start = at;
    const said = take(phrase);
    if (said) {
      if (said[1]?.trim()) line.terms.push({ text: said[1].trim(), isPhrase: true, not, at: start + 1 });
      continue;
    }
    const name = take(operator)?.[1]?.toLowerCase();
    if (name && isKnown(name, known)) {
      readClause(line, name, valuesFrom(take), not);
      continue;
    }
    if (name && /[^\s/\\:]/y.test(text.charAt(at)) && /^[a-z]+$/.test(name)) {
      line.notes.push(searchWords.unknownOperator(name, known));
    }
    at = start;
    const plain = take(word)?.[0];
    if (plain) line.terms.push({ text: plain, isPhrase: false, not, at: start });
  }
  return line;
}

function isKnown(name: string, known: readonly OperatorName[]): name is OperatorName {
  return (known as readonly string[]).includes(name);
}

/** `open,"on hold",new` */
function valuesFrom(take: (pattern: RegExp) => RegExpExecArray | null): string[] {
  const values: string[] = [];
  for (let found = take(value); found; found = take(/,+/y) && take(value)) values.push((found[1] ?? found[0]).trim());
  return values.filter((one) => one !== "");
}

function readClause(line: SearchLine, name: OperatorName, values: string[], not: boolean): void {
  const { example, ...takes }: { example: string; choices?: readonly string[]; day?: true } = teamOperators[name];
  const read = takes.choices || takes.day ? values.map((one) => one.toLowerCase().replaceAll(/[\s-]+/g, "_")) : values;
  if (values.length === 0) line.problems.push(searchWords.noValue(name, example));
  for (const [n, one] of read.entries()) {
    const given = values[n] ?? one;
    if (takes.choices && !takes.choices.includes(one))
      line.problems.push(searchWords.unknownChoice(name, given, takes.choices));
    if (takes.day && !isDay(given)) line.problems.push(searchWords.noDay(name, given));
  }
  line.clauses.push({ operator: name, values: takes.day ? values : read, not });
}

/** A day that exists, as YYYY-MM-DD. */
function isDay(given: string): boolean {
  const day = new Date(`${given}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
}

/** "#1042" or "1042" jumps to that ticket. */
export function numberIn(typed: string): number | null {
  const match = /^#?(\d{1,9})$/.exec(typed.trim());
  return match ? Number(match[1]) : null;
}
