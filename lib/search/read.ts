import { eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import type { Database, Transaction } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { conditionsFrom, type Reader } from "./conditions";
import { readNames } from "./names";
import { readSearchLine, type SearchLine } from "./rules";
import { type TextQuery, textQuery } from "./text-query";
import { allOperators, customerOperators } from "./words";

/** Somebody with a way to the database: a query's context, or a command's. */
export type Asker = { db: Database | Transaction; actor: Actor };

export type Search = {
  typed: string;
  line: SearchLine;
  /** The words to find; null when the line is operators alone. */
  query: TextQuery | null;
  /** What the operators ask of the ticket. A line that can't be understood holds for no ticket. */
  conditions: SQL[];
  problems: string[];
  /** Newest conversation first; with days in the line the last opened first; null: as the list is sorted. */
  order: "words" | "days" | null;
};

/** What a reader typed, ready to be asked of the database; a customer's line knows a customer's operators alone. */
export async function readSearch(ctx: Asker, typed: string): Promise<Search> {
  const side = ctx.actor.role === "customer" ? "customer" : "team";
  const line = readSearchLine(typed, side === "team" ? allOperators : customerOperators);
  const [{ ids, problems }, timeZone] = await Promise.all([readNames(ctx, line.clauses), timeZoneOf(ctx, line)]);
  const trouble = [...line.problems, ...problems];
  const reader: Reader = { id: ctx.actor.id, timeZone, side };
  const query = textQuery(line.terms);
  const isNothing = trouble.length > 0 || (line.terms.length > 0 && !query);
  return {
    typed,
    line,
    query,
    conditions: isNothing ? [sql`false`] : conditionsFrom(line.clauses, reader, (clause) => ids.get(clause) ?? []),
    problems: trouble,
    order: hasDay(line) ? "days" : query ? "words" : null,
  };
}

/** Days begin where the reader lives; asked only when the line names one. */
async function timeZoneOf({ db, actor }: Asker, { clauses }: SearchLine): Promise<string> {
  if (!hasDay({ clauses })) return "UTC";
  const [reader] = await db.select({ timeZone: users.timeZone }).from(users).where(eq(users.id, actor.id));
  return reader?.timeZone ?? "UTC";
}

const hasDay = ({ clauses }: Pick<SearchLine, "clauses">) =>
  clauses.some(({ operator }) => operator === "before" || operator === "after");
