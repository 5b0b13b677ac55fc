import { and, eq, isNull, lt, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/lib/db/client";
import { passwords, users } from "@/lib/db/schema/people";
import { settings } from "@/lib/db/schema/running";
import { drafts, outgoingMessages } from "@/lib/db/schema/sending";
import { tokens } from "@/lib/db/schema/sessions";
import { tickets } from "@/lib/db/schema/tickets";
import { appUrl } from "@/lib/env";
import {
  confirmLetter,
  inviteLetter,
  keptBackLetter,
  type Letter,
  type MailRequest,
  resetLetter,
  takenLetter,
} from "@/lib/mail/templates";
import { type StopReason, stopWords } from "@/lib/outgoing/rules";
import { issueLink, linkEnd, newSecret, secretHash } from "@/lib/people/links";

type Writing = { tx: Transaction; now: Date };

/** Words and a fresh secret for a request; null when there is nobody to write to any more. */
export async function writeLetter(at: Writing, request: MailRequest): Promise<Letter | null> {
  const product = await productName(at.tx);
  if (request.template === "reset") return reset(at, request, product);
  if (request.template === "invite") return invite(at, request, product);
  if (request.template === "kept_back") return keptBack(at, request, product);
  if (request.template === "back_in_draft") return backInDraft(at, request, product);
  return signUp(at, request, product);
}

async function reset({ tx, now }: Writing, { email }: { email: string }, product: string): Promise<Letter | null> {
  const person = await personWith(tx, email);
  if (!person || person.disabledAt) return null;
  const secret = await issueLink(tx, "reset", person.id, now);
  return resetLetter({ ...person, product }, appUrl(`/reset-password?token=${secret}`));
}

async function invite(
  { tx, now }: Writing,
  { userId, inviterId }: { userId: number; inviterId: number },
  product: string,
): Promise<Letter | null> {
  const inviters = alias(users, "inviters");
  const [person] = await tx
    .select({ name: users.name, email: users.email, role: users.role, inviter: inviters.name })
    .from(users)
    .leftJoin(passwords, eq(passwords.userId, users.id))
    .leftJoin(inviters, eq(inviters.id, inviterId))
    .where(and(eq(users.id, userId), isNull(users.disabledAt), isNull(passwords.userId)));
  if (!person) return null;
  const secret = await issueLink(tx, "invite", userId, now);
  return inviteLetter(
    { ...person, product },
    { ...person, inviter: person.inviter ?? product },
    appUrl(`/invite?token=${secret}`),
  );
}

/** Nothing once its author has dealt with it. */
async function keptBack(
  { tx }: Writing,
  { outgoingId }: { outgoingId: number },
  product: string,
): Promise<Letter | null> {
  const [row] = await tx
    .select({
      name: users.name,
      email: users.email,
      number: tickets.number,
      subject: tickets.subject,
      reason: outgoingMessages.reason,
    })
    .from(outgoingMessages)
    .innerJoin(tickets, eq(tickets.id, outgoingMessages.ticketId))
    .innerJoin(users, eq(users.id, outgoingMessages.authorId))
    .where(and(eq(outgoingMessages.id, outgoingId), isNull(users.disabledAt)));
  if (!row?.reason) return null;
  const reason = stopWords[row.reason as StopReason];
  const where = "beside the conversation";
  return keptBackLetter({ ...row, product }, { ...row, reason, where }, appUrl(`/desk/tickets/${row.number}`));
}

/** The customer wrote first; nothing once the draft is sent or cleared. */
async function backInDraft({ tx }: Writing, { draftId }: { draftId: number }, product: string): Promise<Letter | null> {
  const [row] = await tx
    .select({ name: users.name, email: users.email, number: tickets.number, subject: tickets.subject })
    .from(drafts)
    .innerJoin(tickets, eq(tickets.id, drafts.ticketId))
    .innerJoin(users, eq(users.id, drafts.userId))
    .where(and(eq(drafts.id, draftId), ne(drafts.content, ""), isNull(users.disabledAt)));
  if (!row) return null;
  const notice = { ...row, reason: stopWords.answered, where: "in your draft" };
  return keptBackLetter({ ...row, product }, notice, appUrl(`/desk/tickets/${row.number}`));
}

/** Only here does it show whether the email was taken: not in the answer, not in the work of the sign-up itself. */
async function signUp({ tx, now }: Writing, { tokenId }: { tokenId: number }, product: string): Promise<Letter | null> {
  const waiting = and(eq(tokens.id, tokenId), isNull(tokens.usedAt));
  const [link] = await tx.select({ data: tokens.data }).from(tokens).where(waiting).for("update");
  if (!link?.data) return null;
  const { name, email } = link.data;
  const known = await personWith(tx, email);
  if (known) {
    await tx.update(tokens).set({ usedAt: now }).where(waiting);
    if (known.disabledAt) return null;
    return takenLetter({ ...known, product }, { signIn: appUrl("/sign-in"), forgot: appUrl("/forgot-password") });
  }
  const secret = newSecret("sign_up");
  await tx
    .update(tokens)
    .set({ hash: secretHash(secret), expiresAt: linkEnd("sign_up", now) })
    .where(waiting);
  await voidEarlier(tx, tokenId, email, now);
  return confirmLetter({ name, email, product }, appUrl(`/sign-up/confirm?token=${secret}`));
}

async function voidEarlier(tx: Transaction, newest: number, email: string, now: Date): Promise<void> {
  const sameEmail = sql`lower(${tokens.data} ->> 'email') = ${email.toLowerCase()}`;
  await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(and(eq(tokens.kind, "sign_up"), isNull(tokens.usedAt), lt(tokens.id, newest), sameEmail));
}

async function personWith(tx: Transaction, email: string) {
  const [person] = await tx
    .select({ id: users.id, name: users.name, email: users.email, disabledAt: users.disabledAt })
    .from(users)
    .where(eq(users.email, email));
  return person;
}

async function productName(tx: Transaction): Promise<string> {
  const [row] = await tx.select({ name: settings.productName }).from(settings);
  return row?.name ?? "Deskwell";
}
