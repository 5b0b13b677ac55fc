import { sql } from "drizzle-orm";
import { claimUploads } from "@/lib/attachments/claim";
import type { CommandContext } from "@/lib/command";
import { messages, ticketReads } from "@/lib/db/schema/conversation";
import { changeTicket, type TicketFields } from "@/lib/tickets/change";
import { growSearchDocument } from "@/lib/tickets/search-document";
import { previewOf } from "./preview";

type Draft = { content: string; attachmentIds: string[]; side: "customer" | "team" };

/**
 * Adds a message to a ticket that is already locked, and with it everything the message moves: files, the last line
 * in lists, the search document, the sender's own read mark, and `set` (a new status and its times).
 */
export async function writeMessage(
  ctx: CommandContext,
  ticket: { id: number },
  draft: Draft,
  set: TicketFields = {},
): Promise<number> {
  const id = await insertMessage(ctx, ticket.id, draft);
  // Sent together: one round trip.
  await Promise.all([
    markOwnRead(ctx, ticket.id, id),
    changeTicket(ctx, ticket, { ...lastLine(ctx, id, draft), ...set }),
    growSearchDocument(ctx, ticket.id, draft.content),
  ]);
  return id;
}

/** The message and its files; a new ticket writes its last line itself. */
export async function insertMessage(ctx: CommandContext, ticketId: number, draft: Draft): Promise<number> {
  const { tx, actor, now } = ctx;
  const [row] = await tx
    .insert(messages)
    .values({ ticketId, senderId: actor.id, side: draft.side, content: draft.content, createdAt: now })
    .returning({ id: messages.id });
  const id = row?.id ?? 0;
  if (draft.attachmentIds.length > 0) await claimUploads(ctx, draft.attachmentIds, { messageId: id, ticketId });
  return id;
}

/** Whoever writes has read what is there. */
export async function markOwnRead({ tx, actor, now }: CommandContext, ticketId: number, id: number): Promise<void> {
  await tx
    .insert(ticketReads)
    .values({ userId: actor.id, ticketId, lastMessageId: id, readAt: now })
    .onConflictDoUpdate({
      target: [ticketReads.userId, ticketReads.ticketId],
      set: { lastMessageId: id, readAt: now },
    });
}

/** What lists show of the newest message; a message of files alone can't be, so there is always a line. */
export function lastLine({ actor, now }: CommandContext, messageId: number, draft: Draft) {
  return {
    preview: previewOf(draft.content),
    previewBy: draft.side,
    previewName: actor.name,
    lastMessageId: messageId,
    lastActivityAt: now,
    ...(draft.side === "customer"
      ? { lastCustomerMessageAt: now }
      : {
          lastAgentMessageAt: now,
          firstResponseAt: sql`coalesce(first_response_at, ${now.toISOString()}::timestamptz)`,
        }),
  };
}
