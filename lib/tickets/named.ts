import { and, sql } from "drizzle-orm";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import type { QueryContext } from "@/lib/query";

/** "#1042" in what people write. Numbers begin at 1001: "#5 on the list" is no ticket, nor is part of a word or an address. */
export const ticketNumber = /(?<![\p{L}\p{N}_&/#])#(\d{4,9})(?![\p{L}\p{N}_])/u;

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
