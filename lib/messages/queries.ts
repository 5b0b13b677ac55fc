import { type SQL, sql } from "drizzle-orm";
import { type FileOnScreen, filesOf } from "@/lib/attachments/on-screen";
import { rowsAsJson } from "@/lib/db/rows-as-json";
import type { channelKind, side } from "@/lib/db/schema/tickets";
import type { QueryContext } from "@/lib/query";
import { type Holds, over } from "@/lib/tickets/family";

/** How many messages a screen shows before "Earlier messages". */
export const messagesAPage = 50;

/** Past every id: the newest page. */
const newestPage = Number.MAX_SAFE_INTEGER;

export type MessageOnScreen = {
  id: number;
  ticketId: number;
  side: (typeof side.enumValues)[number];
  content: string;
  channel: (typeof channelKind.enumValues)[number];
  viaWhatsapp: boolean;
  createdAt: Date;
  senderId: number;
  senderName: string;
  files: FileOnScreen[];
};

/** The newest messages of a ticket the caller has already reached, with its family, oldest first, each with its files. */
export async function listMessages({ prepared }: QueryContext, ticketIds: number[], before = newestPage) {
  const { name, holds, tickets } = over(ticketIds);
  const [row] = await prepared(
    `ticket_messages${name}`,
    (db) => db.select({ messages: rowsAsJson<MessageOnScreen>(newestMessages(holds)) }).from(sql`(select 1) as once`),
    { tickets, before },
  );
  return pageOf(row?.messages ?? []);
}

/** A page and one more, newest first; `before` is the id of the oldest message on the screen. */
const newestMessages = (holds: Holds): SQL => sql`
  ${messagesWhere(sql`${holds(sql`m.ticket_id`)} and m.id < ${sql.placeholder("before")}::bigint`)}
  order by m.id desc limit ${sql.raw(String(messagesAPage + 1))}`;

/** Messages as both sides see them, each with its files. */
export const messagesWhere = (which: SQL): SQL => sql`
  select m.id, m.ticket_id as "ticketId", m.side, m.content, m.channel, m.via_whatsapp as "viaWhatsapp",
    m.created_at as "createdAt", m.sender_id as "senderId", users.name as "senderName",
    ${filesOf("attachments", sql`message_id = m.id`)} as files
  from messages as m join users on users.id = m.sender_id
  where ${which}`;

/** Turned round for reading, with word of whether there are earlier ones. */
function pageOf(newestFirst: MessageOnScreen[]) {
  return { messages: newestFirst.slice(0, messagesAPage).reverse(), earlier: newestFirst.length > messagesAPage };
}
