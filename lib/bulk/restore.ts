import { and, eq, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { wakeAt } from "@/lib/snooze/snoozing";
import { changeTicket } from "@/lib/tickets/change";
import { customerWords } from "@/lib/tickets/words";
import { type Before, fieldsFrom } from "./before";
import type { BulkTicket } from "./lock";

type Change = Record<string, string | number | null>;

/** Puts a locked ticket's former values back. Only its version goes on: it must never stand for two states. */
export async function restore(ctx: CommandContext, ticket: BulkTicket, before: Before, change: Change): Promise<void> {
  const fields = fieldsFrom(before, ticket);
  const isSeen =
    customerWords[ticket.status] !== customerWords[fields.status as BulkTicket["status"]] ||
    ticket.lastActivityAt.getTime() !== before.lastActivityAt;
  const event = isSeen ? "ticket.restored" : "ticket.restored_quietly";
  await changeTicket(ctx, ticket, fields, event, { field: String(change.field ?? "") });
  if (fields.snoozedUntil instanceof Date) await wakeAt(ctx, ticket.id, fields.snoozedUntil);
  await restoreTags(ctx, ticket.id, before, change);
  await takeReplyBack(ctx, ticket.id, before);
}

/** Only tickets whose tags did change come here; a macro keeps the ids of those it moved. */
async function restoreTags({ tx }: CommandContext, ticketId: number, before: Before, change: Change): Promise<void> {
  const { field, value } = change;
  const added = field === "tag" ? String(value) : before.addedTags;
  const removed = field === "untag" ? String(value) : before.removedTags;
  if (added)
    await tx.execute(sql`delete from ticket_tags where ticket_id = ${ticketId}
      and tag_id = any(string_to_array(${added}, ',')::bigint[])`);
  // A tag that was deleted meanwhile stays deleted.
  if (removed)
    await tx.execute(sql`insert into ticket_tags (ticket_id, tag_id) select ${ticketId}, id from tags
      where id = any(string_to_array(${removed}, ',')::bigint[]) on conflict do nothing`);
}

/** One that is still on its way; its job finds nothing to send. */
async function takeReplyBack({ tx }: CommandContext, ticketId: number, { outgoingId }: Before): Promise<void> {
  if (typeof outgoingId !== "number") return;
  const own = and(eq(outgoingMessages.id, outgoingId), eq(outgoingMessages.ticketId, ticketId));
  await tx.delete(outgoingMessages).where(own);
}
