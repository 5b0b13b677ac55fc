import { sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { ticketTags } from "@/lib/db/schema/queue";

/** A ticket's tags go along into another; which of them were new there is kept in its history: "3,5". */
export async function lendTags(tx: Transaction, from: number, to: number): Promise<string> {
  const lent = await tx.execute<{ tag_id: string }>(sql`
    insert into ${ticketTags} (ticket_id, tag_id) select ${to}, tag_id from ${ticketTags} where ticket_id = ${from}
    on conflict do nothing returning tag_id`);
  return lent.map(({ tag_id }) => tag_id).join();
}

/** What this number lent when it was taken in last is taken off again. */
export async function takeTagsBack(tx: Transaction, ticketId: number, number: number): Promise<void> {
  await tx.execute(sql`
    delete from ${ticketTags} where ticket_id = ${ticketId} and tag_id::text = any(string_to_array((
      select data->>'tags' from ticket_events
      where ticket_id = ${ticketId} and event = 'ticket.took_in' and (data->>'number')::int = ${number}
      order by id desc limit 1), ','))`);
}
