import { and, eq, inArray, or, sql } from "drizzle-orm";
import { store } from "@/lib/attachments/store";
import type { Transaction } from "@/lib/db/client";
import { attachments, internalCommentAttachments, uploads } from "@/lib/db/schema/attachments";
import { internalComments, messages, ticketEvents, ticketReads, ticketSearch } from "@/lib/db/schema/conversation";
import { macros } from "@/lib/db/schema/macros";
import { organizations, passwords, teamMembers, teams, users } from "@/lib/db/schema/people";
import { tags, ticketTags } from "@/lib/db/schema/queue";
import { mails, settings } from "@/lib/db/schema/running";
import { teamSearch } from "@/lib/db/schema/search";
import { drafts, outgoingMessages } from "@/lib/db/schema/sending";
import { sessions } from "@/lib/db/schema/sessions";
import { tickets } from "@/lib/db/schema/tickets";
import * as demo from "@/lib/db/seed/people";

export const demoEmails = [...Object.values(demo.staff), ...Object.values(demo.customers)].map(
  ({ email }) => email as string,
);

/** Demo people, their tickets with all that was said and sent, and their organizations and teams. */
export async function wipeDemo(tx: Transaction): Promise<{ tickets: number }> {
  await tx.execute(sql`set local statement_timeout = '60s'`);
  const people = await tx.select({ id: users.id }).from(users).where(inArray(users.email, demoEmails));
  const personIds = people.map(({ id }) => id);
  if (personIds.length === 0) return { tickets: 0 };
  const theirs = await tx.select({ id: tickets.id }).from(tickets).where(inArray(tickets.requesterId, personIds));
  const files = await removeTickets(
    tx,
    theirs.map(({ id }) => id),
  );
  const waiting = await tx.delete(uploads).where(inArray(uploads.uploaderId, personIds)).returning({ id: uploads.id });
  await removePeople(tx, personIds);
  await removePlaces(tx);
  // Files go before the rows commit: what a crash leaves is a row to remove again, never a file without one.
  for (const { id } of [...files, ...waiting]) await store().remove(id);
  return { tickets: theirs.length };
}

const ofTickets = [messages, internalComments, ticketEvents, ticketReads, ticketSearch];

async function removeTickets(tx: Transaction, ids: number[]): Promise<{ id: string }[]> {
  if (ids.length === 0) return [];
  const sent = await tx.delete(attachments).where(inArray(attachments.ticketId, ids)).returning({ id: attachments.id });
  const commented = await tx
    .delete(internalCommentAttachments)
    .where(inArray(internalCommentAttachments.ticketId, ids))
    .returning({ id: internalCommentAttachments.id });
  for (const part of [...ofTickets, drafts, outgoingMessages, teamSearch]) {
    await tx.delete(part).where(inArray(part.ticketId, ids));
  }
  const pointing = or(inArray(tickets.mergedInto, ids), inArray(tickets.followUpOf, ids));
  await tx.update(tickets).set({ mergedInto: null, followUpOf: null }).where(pointing);
  await tx.delete(tickets).where(inArray(tickets.id, ids));
  return [...sent, ...commented];
}

/** Somebody who has worked on a real ticket stays in its history by name, and can't sign in any more. */
async function removePeople(tx: Transaction, ids: number[]): Promise<void> {
  await tx.delete(sessions).where(inArray(sessions.userId, ids));
  await tx.delete(passwords).where(inArray(passwords.userId, ids));
  await tx.delete(teamMembers).where(inArray(teamMembers.userId, ids));
  await tx.delete(macros).where(inArray(macros.ownerId, ids));
  await tx.delete(mails).where(inArray(mails.recipient, demoEmails));
  await tx.delete(users).where(and(inArray(users.id, ids), sql`not (${isInHistory})`));
  const gone = { disabledAt: sql`now()`, email: sql`'demo-' || ${users.id} || '@removed.invalid'`, phone: null };
  await tx.update(users).set(gone).where(inArray(users.id, ids));
}

const isInHistory = sql`exists (select from ${messages} where ${messages.senderId} = ${users.id})
  or exists (select from ${internalComments} where ${internalComments.authorId} = ${users.id})
  or exists (select from ${outgoingMessages} where ${outgoingMessages.authorId} = ${users.id})
  or exists (select from ${ticketEvents} where ${ticketEvents.actorId} = ${users.id})`;

/** Tags nobody uses go too; teams and organizations that somebody real has joined stay. */
async function removePlaces(tx: Transaction): Promise<void> {
  const named = <T extends { name: string }>(table: Record<string, T>) => Object.values(table).map(({ name }) => name);
  const hasMembers = sql`exists (select from ${teamMembers} where ${teamMembers.teamId} = ${teams.id})`;
  const hasPeople = sql`exists (select from ${users} where ${users.organizationId} = ${organizations.id})`;
  const isUsed = sql`exists (select from ${ticketTags} where ${ticketTags.tagId} = ${tags.id})`;
  await tx.delete(tags).where(and(inArray(tags.name, Object.keys(demo.tags)), sql`not ${isUsed}`));
  await tx.delete(teams).where(and(inArray(teams.name, named(demo.teams)), sql`not ${hasMembers}`));
  await tx
    .delete(organizations)
    .where(and(inArray(organizations.name, named(demo.organizations)), sql`not ${hasPeople}`));
  await tx.update(settings).set({ productName: "Deskwell" }).where(eq(settings.productName, "Northwind"));
}
