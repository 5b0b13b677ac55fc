import { and, eq, gt, or, sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { messages } from "@/lib/db/schema/conversation";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { letGo } from "@/lib/drafts/held-files";
import { hasCome } from "@/lib/jobs/has-come";
import { sendReply } from "@/lib/messages/send-reply";
import { Refusal } from "@/lib/refusal";
import { familyIds } from "@/lib/tickets/family";
import type { LockedTicket } from "@/lib/tickets/lock";
import { lockOutgoing, lockOwnOutgoing, type Outgoing } from "../find";
import { releaseInTime } from "../hold";
import { OutgoingRef } from "../input";
import type { StopReason } from "../rules";
import { whyKept } from "../why-kept";

/** What the job is told: sent, or why it has to be stopped. */
type Released = { stop: StopReason | null };

export const leftTheTeam: Released = { stop: "left" };

/**
 * The job's, in its author's name: its time has come. A message and its going out are one transaction, so a second run
 * finds nothing left to send.
 */
export const releaseReply = command("outgoing.change", OutgoingRef, async (ctx, { id }): Promise<Released> => {
  const found = await lockOutgoing(ctx, id);
  if (!found) return { stop: null };
  const { ticket, outgoing } = found;
  if (outgoing.state !== "waiting" || outgoing.authorId !== ctx.actor.id) return { stop: null };
  if (!(await hasCome(ctx, outgoing.sendAt))) {
    await releaseInTime(ctx, outgoing);
    return { stop: null };
  }
  if (ticket.status === "closed") return { stop: "closed" };
  const crossed = await hasAnswered(ctx, outgoing);
  if (crossed && outgoing.cancelOnAnswer) return { stop: "answered" };
  const reason = await whyKept(ctx, ticket, outgoing, crossed);
  await send(ctx, ticket, { ...outgoing, ...(reason && { andThen: null }) }, crossed);
  if (reason) await ctx.record("ticket.status_kept", ticket, { wanted: outgoing.andThen, reason });
  return { stop: null };
});

/** "Send now", also for one that was kept back. */
export const sendOutgoingNow = command("outgoing.change", OutgoingRef, async (ctx, { id }) => {
  const { ticket, outgoing } = await lockOwnOutgoing(ctx, id);
  if (ticket.status === "closed")
    throw new Refusal("conflict", "This ticket is closed. Your words are kept; open a new ticket to send them.");
  await send(ctx, ticket, outgoing);
  return { number: ticket.number };
});

/** On its own ticket after what its author had seen there; in the others of a merge after it was written. */
export async function hasAnswered({ tx }: CommandContext, outgoing: Outgoing): Promise<boolean> {
  const { ticketId, lentBy, lastSeenMessageId, createdAt } = outgoing;
  const theirs = and(
    sql`${messages.ticketId} in ${familyIds(ticketId)}`,
    eq(messages.side, "customer"),
    gt(messages.id, lastSeenMessageId),
    or(eq(messages.ticketId, lentBy ?? ticketId), gt(messages.createdAt, createdAt)),
  );
  const [row] = await tx.select({ id: messages.id }).from(messages).where(theirs).limit(1);
  return row !== undefined;
}

async function send(ctx: CommandContext, ticket: LockedTicket, outgoing: Outgoing, crossed = false): Promise<void> {
  const { id, content, andThen } = outgoing;
  const words = { content, attachmentIds: await letGo(ctx, id) };
  await sendReply(ctx, ticket, { ...words, andThen: andThen ?? undefined, crossed });
  await ctx.tx.delete(outgoingMessages).where(eq(outgoingMessages.id, id));
}
