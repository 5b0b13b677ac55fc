import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import type { Transaction } from "@/lib/db/client";
import { type EventTicket, events, type Notice, noticeChannel, type TicketEvent } from "@/lib/events";

/** History and notice in one round trip; PostgreSQL sends the notice only when the transaction commits. */
export async function record(
  { actor, tx, now }: { actor: Actor; tx: Transaction; now: Date },
  event: TicketEvent,
  ticket: EventTicket,
  data: Record<string, string | number | null>,
): Promise<void> {
  const notice: Notice = {
    ticket: ticket.number,
    hears: events[event].hears,
    requester: ticket.requesterId,
    organization: ticket.organizationId,
  };
  await tx.execute(sql`
    with written as (
      insert into ticket_events (ticket_id, actor_id, event, data, created_at)
      values (${ticket.id}, ${actor.id || null}, ${event}, ${JSON.stringify(data)}::jsonb, ${now.toISOString()}::timestamptz)
    )
    select pg_notify(${noticeChannel}, ${JSON.stringify(notice)})`);
}
