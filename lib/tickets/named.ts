import { and, sql } from "drizzle-orm";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import type { QueryContext } from "@/lib/query";
import { ticketNumber } from "./rules";

/** Of the numbers in these texts those that are tickets'; another may be an invoice's. */
export async function namedIn({ prepared, actor }: QueryContext, texts: string[]): Promise<number[]> {
  const numbers = texts.flatMap((text) => text.split(ticketNumber).filter((_, n) => n % 2 === 1));
  if (numbers.length === 0) return [];
  const found = await prepared(
    "tickets_named",
    (db, me) =>
      db
        .select({ number: tickets.number })
        .from(tickets)
        .where(
          and(sql`${tickets.number} = any(${sql.placeholder("numbers")}::text::int[])`, within.tickets(actor, me)),
        ),
    { numbers: `{${numbers}}` },
  );
  return found.map(({ number }) => number);
}
