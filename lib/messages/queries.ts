import { and, asc, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import { attachments } from "@/lib/db/schema/attachments";
import { messages } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { literally, type QueryContext } from "@/lib/query";
import { over } from "@/lib/tickets/family";

/** How many messages a screen shows before "Earlier messages". */
export const messagesAPage = 50;

/** Past every id: the newest page. */
const noLimit = Number.MAX_SAFE_INTEGER;

export type MessageOnScreen = Awaited<ReturnType<typeof listMessages>>["messages"][number];
export type FileOnScreen = MessageOnScreen["files"][number];

/** The newest messages of a ticket the caller has already reached, with its family, oldest first, each with its files. */
export async function listMessages(ctx: QueryContext, ticketIds: number[], before = noLimit) {
  const { name, holds, tickets } = over(ticketIds);
  const page = (db: QueryContext["db"]) => pageOfMessages(db, holds(messages.ticketId));
  const newestFirst = await ctx.prepared(`ticket_messages${name}`, page, { tickets, before });
  const shown = newestFirst.slice(0, messagesAPage).reverse();
  const withFiles = shown.some((message) => message.hasFiles);
  const files = withFiles
    ? await filesOf(
        ctx,
        shown.filter((message) => message.hasFiles).map((message) => message.id),
      )
    : [];
  return {
    messages: shown.map((message) => ({ ...message, files: files.filter((file) => file.messageId === message.id) })),
    earlier: newestFirst.length > messagesAPage,
  };
}

function pageOfMessages(db: QueryContext["db"], ofTicket: SQL) {
  return db
    .select({
      id: messages.id,
      ticketId: messages.ticketId,
      side: messages.side,
      content: messages.content,
      channel: messages.channel,
      viaWhatsapp: messages.viaWhatsapp,
      createdAt: messages.createdAt,
      senderId: messages.senderId,
      senderName: users.name,
      hasFiles: sql<boolean>`exists (select from attachments where message_id = ${messages.id})`,
    })
    .from(messages)
    .innerJoin(users, eq(users.id, messages.senderId))
    .where(and(ofTicket, lt(messages.id, sql.placeholder("before"))))
    .orderBy(desc(messages.id))
    .limit(literally(messagesAPage + 1));
}

function filesOf({ db }: QueryContext, messageIds: number[]) {
  return db
    .select({
      id: attachments.id,
      messageId: attachments.messageId,
      fileName: attachments.fileName,
      mediaType: attachments.mediaType,
      size: attachments.size,
    })
    .from(attachments)
    .where(inArray(attachments.messageId, messageIds))
    .orderBy(asc(attachments.messageId), asc(attachments.position));
}
