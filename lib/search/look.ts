import { spend } from "@/lib/limits";
import type { QueryContext } from "@/lib/query";
import { Refusal } from "@/lib/refusal";
import { corrected } from "./correct";
import { cutAround, mark, wantedWords } from "./marks";
import { readSearch, type Search } from "./read";
import { findSnippets, type Snippet } from "./snippets";
import { searchWords } from "./words";

/** How a search went, in words for near the box and marks for the rows. */
export type SearchOutcome = {
  problems: string[];
  notes: string[];
  /** What was looked for instead, because what was typed is nowhere. */
  instead: string | null;
  order: Search["order"];
  /** By ticket number: the subject with what was found in it, and where else it stands; plain and marked by turns. */
  marks: Map<number, { subject?: string[]; line?: string[]; from?: Snippet["from"] }>;
};

type Row = { id: number; number: number; subject: string; preview: string };
/** `cut`: there were so many to look into that older ones were not. */
type Ran<R> = { rows: R[]; cut?: boolean };
type Filter = { q: string; after?: string | undefined };

const snippetLength = 120;

/** Runs a list for what was typed and, if that is nowhere, once more with misspelt words put right. */
export async function looked<R extends Row>(
  ctx: QueryContext,
  { q, after }: Filter,
  pageSize: number,
  run: (search: Search | null) => Promise<Ran<R>>,
): Promise<{ found: R[]; search: SearchOutcome | null }> {
  if (!q) return { found: (await run(null)).rows, search: null };
  const tooOften = await spentBy(ctx);
  if (tooOften) return { found: [], search: { ...nothing, problems: [tooOften] } };
  let search = await readSearch(ctx, q);
  let found = await run(search);
  let instead: string | null = null;
  if (found.rows.length === 0 && !after && search.problems.length === 0) {
    const better = await corrected(ctx, q, search.line.terms);
    const second = better ? await readSearch(ctx, better) : null;
    const again = second && (await run(second));
    if (again && again.rows.length > 0) [search, found, instead] = [second, again, better];
  }
  const { problems, line, order } = search;
  const notes = found.cut ? [...line.notes, searchWords.newestOnly] : line.notes;
  const marks = await marksOf(ctx, search, found.rows.slice(0, pageSize));
  return { found: found.rows, search: { problems, notes, instead, order, marks } };
}

const nothing: SearchOutcome = { problems: [], notes: [], instead: null, order: null, marks: new Map() };

/** Customers share few connections: words for one who searches too often, so that the others' pages come. */
async function spentBy({ db, actor }: QueryContext): Promise<string | null> {
  if (actor.role !== "customer") return null;
  try {
    await db.transaction((tx) => spend(tx, "search.customer", String(actor.id)));
    return null;
  } catch (error) {
    if (error instanceof Refusal && error.kind === "limited") return error.message;
    throw error;
  }
}

/** Rows that show none of the words get the place where they stand. */
async function marksOf(ctx: QueryContext, { line, query }: Search, rows: Row[]): Promise<SearchOutcome["marks"]> {
  const wanted = wantedWords(line.terms);
  if (!query || !wanted) return new Map();
  const shown = rows.map(({ id, number, subject, preview }) => ({
    id,
    number,
    subject: mark(subject, wanted) ?? undefined,
    line: mark(cutAround(preview, wanted, preview.length), wanted) ?? undefined,
  }));
  const hidden = shown.filter((row) => !row.subject && !row.line).map(({ id }) => id);
  const snippets = new Map((await findSnippets(ctx, query, hidden)).map((one) => [one.ticketId, one]));
  return new Map(
    shown.map(({ id, number, ...marks }) => {
      const snippet = snippets.get(id);
      if (!snippet) return [number, marks];
      const text = cutAround(snippet.text, wanted, snippetLength);
      return [number, { ...marks, line: mark(text, wanted) ?? [text], from: snippet.from }];
    }),
  );
}
