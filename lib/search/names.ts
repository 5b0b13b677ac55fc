import { type SQL, sql } from "drizzle-orm";
import { assigneesOfOpen } from "@/lib/tickets/queries/former-assignees";
import type { Asker } from "./read";
import type { Clause } from "./rules";
import { type OperatorName, searchWords } from "./words";

/** A requester's name may fit many people; more than these are not looked through. */
const mostPeople = 500;
/** As many names as a hint can hold. */
const mostNames = 8;

export type Named = { ids: Map<Clause, (number | null)[]>; problems: string[] };

/** Turns the names in a line into ids; a name that nobody has is answered with words. */
export async function readNames(ctx: Asker, clauses: readonly Clause[]): Promise<Named> {
  const ids: Named["ids"] = new Map();
  const problems: string[] = [];
  const named = clauses.filter(({ operator }) => operator in kinds);
  await Promise.all(
    named.map(async (clause) => {
      const kind = kinds[clause.operator];
      if (!kind) return;
      const found = await Promise.all(clause.values.map((value) => idsOf(ctx, kind, value)));
      ids.set(clause, found.flat());
      const unknown = clause.values.filter((_, n) => found[n]?.length === 0);
      const known = unknown.length > 0 && kind.lists ? await namesIn(ctx, kind) : [];
      problems.push(...unknown.map((value) => searchWords.unknownName(kind.called, value, known)));
    }),
  );
  return { ids, problems };
}

type Kind = { called: string; from: SQL; says: SQL; exact: SQL; lists?: true; nobody?: true; me?: true };

const person = {
  says: sql`name || ' ' || email::text`,
  exact: sql`lower(name), lower(email::text)`,
  me: true,
} as const;
const group = { says: sql`name::text`, exact: sql`lower(name::text)`, nobody: true } as const;

/** With those who left it, as long as open tickets are theirs. */
const team = sql`users where (role <> 'customer' or id in ${assigneesOfOpen})`;

const kinds: Partial<Record<OperatorName, Kind>> = {
  assignee: { called: "assignee", from: team, ...person, lists: true, nobody: true },
  requester: { called: "customer", from: sql`users where role = 'customer'`, ...person },
  team: { called: "team", from: sql`teams where true`, ...group, lists: true },
  tag: { called: "tag", from: sql`tags where true`, ...group, lists: true },
};

async function idsOf({ db, actor }: Asker, kind: Kind, value: string): Promise<(number | null)[]> {
  if (kind.nobody && value.toLowerCase() === "none") return [null];
  if (kind.me && value.toLowerCase() === "me") return [actor.id];
  const rows = await db.execute<{ id: number; exact: boolean }>(sql`
    select id::int, lower(${value}) in (${kind.exact}) as exact from ${kind.from} and ${kind.says} ilike ${holding(value)}
    order by exact desc, id limit ${mostPeople}`);
  // A whole name means that one: team "Doors" is not "Doors, night shift".
  const exact = rows.filter((row) => row.exact);
  return (exact.length > 0 ? exact : rows).map(({ id }) => id);
}

async function namesIn({ db }: Asker, kind: Kind): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(
    sql`select name::text from ${kind.from} order by name limit ${mostNames + 1}`,
  );
  return rows.length > mostNames ? [] : rows.map(({ name }) => name);
}

const holding = (value: string) => `%${value.replaceAll(/[\\%_]/g, "\\$&")}%`;
