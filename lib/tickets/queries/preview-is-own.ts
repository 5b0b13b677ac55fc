import { type Placeholder, sql } from "drizzle-orm";
import { tickets } from "@/lib/db/schema/tickets";

/**
 * The ticket's last words are the reader's. By id: names change, and two people may share one. A reply that the customer
 * wrote past is the newest message and not the last words.
 */
export const previewIsOwn = (reader: number | Placeholder) => sql<boolean>`coalesce((
  select sender_id from messages as newest
  where newest.id = ${tickets.lastMessageId} and newest.side = ${tickets.previewBy}) = ${reader}, false)`;
