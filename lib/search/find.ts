import { type SQL, sql } from "drizzle-orm";
import { ticketSearch } from "@/lib/db/schema/conversation";
import type { QueryContext } from "@/lib/query";
import { given, holders, shapeOf } from "./candidates";
import { foundNarrowed } from "./narrowed";
import { inSteps } from "./steps";
import { type TextQuery, toQuery } from "./text-query";
import { type Found, findingOf, walkBy } from "./walk";

export type Page = {
  /** By the newest message, or by the day of opening. */
  order: "words" | "days";
  /** What else must be true of the ticket. */
  conditions: SQL | undefined;
  /** Where the page before ended. */
  last: { at: string; id: number } | null;
  limit: number;
};

/** The newest tickets whose messages, comments and files together hold the words; planned once when it is words alone. */
export async function foundByTeam(ctx: QueryContext, query: TextQuery, asked: Page): Promise<Found> {
  const { order, conditions, last, limit } = asked;
  if (conditions) return foundNarrowed(ctx, query, asked, conditions);
  const [found] = await ctx.prepared(
    `search_${order}_${shapeOf(query)}_${last ? "after" : "first"}`,
    (db) => {
      const walk = walkBy(order, last && { at: sql.placeholder("at"), id: sql.placeholder("last") });
      return findingOf(db, inSteps({ query, values: holders, walk, limit }));
    },
    { ...given(query), at: last?.at, last: last?.id },
  );
  return found ?? { ids: [], cut: false };
}

/** Within a customer's own reach: their document holds nothing of the team's. */
export function inOwnDocument({ whole }: TextQuery): SQL {
  return sql`${ticketSearch.document} @@ ${toQuery(whole)}`;
}
