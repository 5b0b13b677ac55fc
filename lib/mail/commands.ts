import { eq } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { command } from "@/lib/command";
import { mails, settings } from "@/lib/db/schema/running";
import { MailFailure, MailRef, SendMail } from "@/lib/mail/input";
import { redacted } from "@/lib/mail/templates";
import { deliver, isMailServerSet } from "@/lib/mail/transport";
import { writeLetter } from "@/lib/mail/write-letter";

/** The mail job. Written, sent and noted in three steps, because a transaction must not wait for a mail server. */
export async function sendMail(actor: Actor, request: unknown): Promise<void> {
  const written = await writeMail(actor, request);
  if (!written) return;
  const { key, product, letter } = written;
  try {
    await deliver(letter, { key, product });
  } catch (error) {
    await noteMailFailure(actor, { key, error: wordsOf(error) });
    throw error;
  }
  await noteMailSent(actor, { key });
}

/**
 * Puts a mail in the outbox, once for its key; answers it when it is still to be sent. With a mail server the outbox
 * keeps no secret, so a retry makes a new link and the lost one stops working.
 */
export const writeMail = command("mail.send", SendMail, async ({ tx, now }, { key, ...request }) => {
  const [known] = await tx.select({ sentAt: mails.sentAt }).from(mails).where(eq(mails.key, key)).for("update");
  const leaves = isMailServerSet();
  if (known && (known.sentAt || !leaves)) return null;
  const letter = await writeLetter({ tx, now }, request);
  if (!letter) return null;
  const row = { ...letter, body: leaves ? redacted(letter.body) : letter.body, isKept: !leaves };
  await tx
    .insert(mails)
    .values({ key, ...row, createdAt: now })
    .onConflictDoUpdate({ target: mails.key, set: row });
  if (!leaves) return null;
  const [current] = await tx.select({ product: settings.productName }).from(settings);
  return { key, product: current?.product ?? "Deskwell", letter };
});

export const noteMailSent = command("mail.send", MailRef, async ({ tx, now }, { key }) => {
  await tx.update(mails).set({ sentAt: now, error: null }).where(eq(mails.key, key));
});

/** Admins see in the outbox why a mail is still here; the job tries again later. */
export const noteMailFailure = command("mail.send", MailFailure, async ({ tx }, { key, error }) => {
  await tx.update(mails).set({ error }).where(eq(mails.key, key));
});

const wordsOf = (error: unknown) =>
  (error instanceof Error ? error.message : "The mail server didn't answer.").slice(0, 500);
