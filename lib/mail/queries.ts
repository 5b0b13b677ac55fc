import { desc, lt } from "drizzle-orm";
import { mails } from "@/lib/db/schema/running";
import { ListMails } from "@/lib/mail/input";
import { isMailServerSet } from "@/lib/mail/transport";
import { query } from "@/lib/query";

const pageSize = 25;

/** What was sent, or without a mail server what would have been; newest first. */
export const listMails = query("mail.list", ListMails, async ({ db }, { before }) => {
  const rows = await db
    .select({
      id: mails.id,
      recipient: mails.recipient,
      subject: mails.subject,
      body: mails.body,
      createdAt: mails.createdAt,
      sentAt: mails.sentAt,
      error: mails.error,
      isKept: mails.isKept,
    })
    .from(mails)
    .where(before === null ? undefined : lt(mails.id, before))
    .orderBy(desc(mails.id))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  return { mails: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null, leaves: isMailServerSet() };
});
