import { and, asc, eq, sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { intoEmptyDraft } from "@/lib/drafts/sending";
import { notFound } from "@/lib/refusal";
import type { LockedTicket } from "@/lib/tickets/lock";
import { lockOutgoing, type Outgoing } from "../find";
import { AnsweredTicket, OutgoingRef, StopOutgoing } from "../input";
import type { StopReason } from "../rules";
import { hasAnswered } from "./releasing";

/** The system's: its words stay with the ticket for the team, and the history says why and where. */
export const stopReply = command("outgoing.watch", StopOutgoing, async (ctx, { id, reason }) => {
  const found = await lockOutgoing(ctx, id);
  if (found) await stop(ctx, found, reason);
});

/** The customer has written: everything on this ticket that was to be cancelled by that is. */
export const stopAnswered = command("outgoing.watch", AnsweredTicket, async (ctx, { ticketId }) => {
  const waiting = await ctx.tx
    .select({ id: outgoingMessages.id })
    .from(outgoingMessages)
    .where(and(eq(outgoingMessages.ticketId, ticketId), eq(outgoingMessages.cancelOnAnswer, true)))
    .orderBy(asc(outgoingMessages.id));
  for (const { id } of waiting) {
    const found = await lockOutgoing(ctx, id);
    if (found && (await hasAnswered(ctx, found.outgoing))) await stop(ctx, found, "answered");
  }
});

/** Anyone on the team may keep a scheduled reply back; it stays its author's to send. */
export const stopColleaguesReply = command("outgoing.change", OutgoingRef, async (ctx, { id }) => {
  const found = await lockOutgoing(ctx, id);
  if (found?.outgoing.kind !== "scheduled") throw notFound();
  await stop(ctx, found, "colleague");
  return { number: found.ticket.number };
});

type Found = { ticket: LockedTicket; outgoing: Outgoing };

/**
 * The customer's answer changes what there is to say, so the words wait in the author's draft if it has room for them
 * and somebody to open it.
 */
async function stop(ctx: CommandContext, { ticket, outgoing }: Found, reason: StopReason): Promise<void> {
  if (outgoing.state === "stopped") return;
  const { id, authorId, content } = outgoing;
  const [author] = await ctx.tx
    .select({ name: users.name, isHere: sql<boolean>`disabled_at is null and role <> 'customer'` })
    .from(users)
    .where(eq(users.id, authorId));
  const draftId =
    reason === "answered" && author?.isHere
      ? await intoEmptyDraft(ctx, ticket.id, { authorId, content, outgoingId: id })
      : null;
  const key = `kept_back:${id}`;
  if (draftId === null) {
    await ctx.tx.update(outgoingMessages).set({ state: "stopped", reason }).where(eq(outgoingMessages.id, id));
    await ctx.enqueue("mail.send", { template: "kept_back", outgoingId: id, key });
  } else {
    await ctx.tx.delete(outgoingMessages).where(eq(outgoingMessages.id, id));
    await ctx.enqueue("mail.send", { template: "back_in_draft", draftId, key });
  }
  const kept = draftId === null ? "here" : "draft";
  await ctx.record("ticket.reply_stopped", ticket, { author: author?.name ?? "", reason, kept });
}
