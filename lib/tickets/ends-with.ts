import { type SQL, sql } from "drizzle-orm";
import { tickets } from "@/lib/db/schema/tickets";

/**
 * Whose words wait to be read by the other side. Where a reply crossed the customer's words, theirs are the last line
 * and the message after it is the team's: each side has something to read.
 */
export function endsWith(side: "customer" | "team"): SQL {
  if (side === "customer") return sql`${tickets.previewBy} = 'customer'`;
  return sql`(${tickets.previewBy} = 'team' or
    exists (select from messages as newest where newest.id = ${tickets.lastMessageId} and newest.side = 'team'))`;
}
