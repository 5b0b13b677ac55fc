import { eq, type SQL, sql } from "drizzle-orm";
import { claimUploads } from "@/lib/attachments/claim";
import type { CommandContext } from "@/lib/command";
import { messages, ticketReads } from "@/lib/db/schema/conversation";
import { tickets } from "@/lib/db/schema/tickets";
import { statement } from "@/lib/statement";
import type { Status } from "@/lib/tickets/rules";
import { growSearchDocument } from "@/lib/tickets/search-document";
import { previewOf } from "./preview";

type Draft = { content: string; attachmentIds: string[]; side: "customer" | "team" };

/**
 * Adds a message to a ticket that is already locked, and with it everything the message moves: files, the last line
 * in lists, the status, the search document, and the sender's own read mark.
 */
export async function writeMessage(
  ctx: CommandContext,
  ticket: { id: number },
  draft: Draft,
  after: { status: Status; resolvedAt: Date | null },
): Promise<number> {
  const id = await insertMessage(ctx, ticket.id, draft);
  // Sent together: one round trip.
  await Promise.all([
    markOwnRead(ctx, ticket.id, id),
    moveOn[draft.side](ctx.tx, { ...lastLine(ctx, ticket.id, id, draft), ...after }),
    growSearchDocument(ctx, ticket.id, draft.content),
  ]);
  return id;
}

/** The message and its files; a new ticket writes its last line itself. */
export async function insertMessage(ctx: CommandContext, ticketId: number, draft: Draft): Promise<number> {
  const { tx, actor, now } = ctx;
  const { side, content } = draft;
  const [row] = await insert(tx, { ticketId, senderId: actor.id, side, content, now });
  const id = row?.id ?? 0;
  if (draft.attachmentIds.length > 0) await claimUploads(ctx, draft.attachmentIds, { messageId: id, ticketId });
  return id;
}

const insert = statement(
  "message_insert",
  ["ticketId", "senderId", "side", "content", "now"],
  (db, { ticketId, senderId, side, content, now }) =>
    db.insert(messages).values({ ticketId, senderId, side, content, createdAt: now }).returning({ id: messages.id }),
);

/** Whoever writes has read what is there. */
export async function markOwnRead({ tx, actor, now }: CommandContext, ticketId: number, messageId: number) {
  await read(tx, { userId: actor.id, ticketId, messageId, now });
}

const read = statement(
  "message_read",
  ["userId", "ticketId", "messageId", "now"],
  (db, { userId, ticketId, messageId, now }) =>
    db
      .insert(ticketReads)
      .values({ userId, ticketId, lastMessageId: messageId, readAt: now })
      .onConflictDoUpdate({
        target: [ticketReads.userId, ticketReads.ticketId],
        set: { lastMessageId: sql`excluded.last_message_id`, readAt: sql`excluded.read_at` },
      }),
);

/** The last line of a ticket that has just been opened. */
export async function startLine(ctx: CommandContext, ticketId: number, messageId: number, draft: Draft): Promise<void> {
  await start[draft.side](ctx.tx, lastLine(ctx, ticketId, messageId, draft));
}

/** What lists show of the newest message; a message of files alone can't be, so there is always a line. */
function lastLine({ actor, now }: CommandContext, ticketId: number, messageId: number, { content, side }: Draft) {
  return { ticketId, messageId, preview: previewOf(content), previewBy: side, previewName: actor.name, now };
}

const line = ["ticketId", "messageId", "preview", "previewBy", "previewName", "now"] as const;

const start = { customer: startOf("customer"), team: startOf("team") };
const moveOn = { customer: moveOnOf("customer"), team: moveOnOf("team") };

function startOf(side: Draft["side"]) {
  return statement(`ticket_start_${side}`, line, (db, values) =>
    db.update(tickets).set(newestLine(side, values)).where(eq(tickets.id, values.ticketId)),
  );
}

function moveOnOf(side: Draft["side"]) {
  const names = [...line, "status", "resolvedAt"] as const;
  return statement(`ticket_move_on_${side}`, names, (db, { status, resolvedAt, ...values }) => {
    const version = sql`${tickets.version} + 1`;
    // The customer's words wake a snoozed ticket, and so does its end; the team's own leave it asleep.
    const asleep = sql`case when ${status}::ticket_status <> 'resolved' then ${tickets.snoozedUntil} end`;
    const snoozedUntil = side === "customer" ? null : asleep;
    const set = { ...newestLine(side, values), status, resolvedAt, snoozedUntil, version, updatedAt: values.now };
    return db.update(tickets).set(set).where(eq(tickets.id, values.ticketId));
  });
}

function newestLine(side: Draft["side"], values: Record<(typeof line)[number], SQL>) {
  const { messageId: lastMessageId, preview, previewBy, previewName, now } = values;
  const times =
    side === "customer"
      ? { lastCustomerMessageAt: now }
      : { lastAgentMessageAt: now, firstResponseAt: sql`coalesce(first_response_at, ${now})` };
  return { preview, previewBy, previewName, lastMessageId, lastActivityAt: now, ...times };
}
