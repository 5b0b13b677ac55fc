import { type SQL, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { growPairs } from "@/lib/search/pairs";
import { renewTeamDocument } from "@/lib/search/team-document";

type Words = { ticketId: SQL; now: SQL; words: SQL };

/** A new ticket's search document: subject, first message, and the requester by name and email; part of the message's statement. */
export const startedDocument = ({ ticketId, now, words }: Words): SQL => sql`
  insert into ticket_search (ticket_id, requester_id, organization_id, message_at, document)
  select ticket.id, ticket.requester_id, ticket.organization_id, ${now}::timestamptz,
    to_tsvector('deskwell', ${words}::text || ' ' || users.name || ' ' || users.email)
  from tickets as ticket join users on users.id = ticket.requester_id where ticket.id = ${ticketId}::bigint`;

/** Adds a message's words; internal comments never come here, and files' words by a job (lib/attachments/read-text.ts). */
export const grownDocument = ({ ticketId, now, words }: Words): SQL => sql`
  update ticket_search set message_at = ${now}::timestamptz, document = grown(document, to_tsvector('deskwell', ${words}))
  where ticket_id = ${ticketId}::bigint`;

/** Writes a ticket's document anew from its own rows, after a message has moved from one ticket to another. */
export async function renewSearchDocument(ctx: CommandContext, ticketId: number): Promise<void> {
  await ctx.tx.execute(sql`
    insert into ticket_search (ticket_id, requester_id, organization_id, message_at, document)
    select ticket.id, ticket.requester_id, ticket.organization_id,
      greatest(ticket.last_customer_message_at, ticket.last_agent_message_at), document_of(ticket.id)
    from tickets as ticket where ticket.id = ${ticketId}
    on conflict (ticket_id) do update set message_at = excluded.message_at, document = excluded.document`);
  await renewTeamDocument(ctx, sql`${ticketId}`);
  await growPairs(ctx, ticketId, sql`(select document from ticket_search where ticket_id = ${ticketId})`);
}
