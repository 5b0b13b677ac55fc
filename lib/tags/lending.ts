import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { ticketTags } from "@/lib/db/schema/queue";
import { tickets } from "@/lib/db/schema/tickets";

/** A ticket's tags go along into another; those that are new there are marked as lent. */
export async function lendTags(tx: Transaction, from: number, to: number): Promise<void> {
  await tx.execute(sql`
    insert into ${ticketTags} (ticket_id, tag_id, lent_by) select ${to}, tag_id, ${from} from ${ticketTags}
    where ticket_id = ${from} on conflict do nothing`);
}

/**
 * What a ticket lent is taken off again, unless one that is still merged there has the same tag: then that one lends it.
 * Whoever is above lent it on, and has it no longer either.
 */
export async function takeTagsBack(tx: Transaction, ticketId: number, from: number): Promise<void> {
  const mine = sql`lent.ticket_id = ${from} and lent.lent_by = ${ticketId}`;
  const others = sql`${ticketTags} as other join ${tickets} as member on member.id = other.ticket_id and member.merged_into = ${from}`;
  await tx.execute(sql`
    update ${ticketTags} as lent set lent_by = other.ticket_id from ${others} where ${mine} and other.tag_id = lent.tag_id`);
  await tx.execute(sql`
    delete from ${ticketTags} as lent where ${mine} and not exists (select from ${others} where other.tag_id = lent.tag_id)`);
  const [at] = await tx.select({ above: tickets.mergedInto }).from(tickets).where(eq(tickets.id, from));
  if (at?.above) await takeTagsBack(tx, from, at.above);
}
