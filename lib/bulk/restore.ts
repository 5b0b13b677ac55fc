import { and, eq, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { ticketTags } from "@/lib/db/schema/queue";
import { tickets } from "@/lib/db/schema/tickets";
import { wakeAt } from "@/lib/snooze/snoozing";
import { customerWords } from "@/lib/tickets/words";
import { type Before, fieldsFrom } from "./before";
import type { BulkTicket } from "./lock";

type Change = Record<string, string | number | null>;

/** Puts a locked ticket's former values back. Only its version goes on: it must never stand for two states. */
export async function restore(ctx: CommandContext, ticket: BulkTicket, before: Before, change: Change): Promise<void> {
  const fields = fieldsFrom(before);
  const version = ticket.version + 1;
  await ctx.tx
    .update(tickets)
    .set({ ...fields, version: sql`${tickets.version} + 1` })
    .where(eq(tickets.id, ticket.id));
  if (fields.snoozedUntil instanceof Date) await wakeAt(ctx, ticket.id, fields.snoozedUntil);
  await restoreTag(ctx, ticket.id, change);
  const isSeen =
    customerWords[ticket.status] !== customerWords[fields.status as BulkTicket["status"]] ||
    ticket.lastActivityAt.getTime() !== before.lastActivityAt;
  const field = String(change.field ?? "");
  await ctx.record(isSeen ? "ticket.restored" : "ticket.restored_quietly", ticket, { field, version });
}

/** Only tickets whose tags did change come here. */
async function restoreTag({ tx }: CommandContext, ticketId: number, { field, value }: Change): Promise<void> {
  const tagId = Number(value);
  if (field === "tag")
    await tx.delete(ticketTags).where(and(eq(ticketTags.ticketId, ticketId), eq(ticketTags.tagId, tagId)));
  // A tag that was deleted meanwhile stays deleted.
  if (field === "untag")
    await tx.execute(
      sql`insert into ticket_tags (ticket_id, tag_id) select ${ticketId}, id from tags where id = ${tagId} on conflict do nothing`,
    );
}
