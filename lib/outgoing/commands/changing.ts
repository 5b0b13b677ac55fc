import { eq, inArray } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { uploads } from "@/lib/db/schema/attachments";
import { heldFiles, outgoingMessages } from "@/lib/db/schema/sending";
import { backIntoDraft } from "@/lib/drafts/sending";
import { notFound, Refusal } from "@/lib/refusal";
import { lockOutgoing, lockOwnOutgoing } from "../find";
import { releaseInTime } from "../hold";
import { ChangeScheduled, OutgoingRef } from "../input";
import { scheduledTime } from "../later";
import { tellTeam } from "../tell-team";

/**
 * "Undo", and "Back to the composer": words and files are a draft again, as if nothing had been sent. What was kept
 * back anyone on the team may take over, so that nothing is stuck with somebody who is gone.
 */
export const takeReplyBack = command("outgoing.change", OutgoingRef, async (ctx, { id }) => {
  const found = await lockOutgoing(ctx, id);
  if (!found) throw new Refusal("conflict", "That reply is no longer here: it has gone out, or was taken back.");
  const { ticket, outgoing } = found;
  if (outgoing.authorId !== ctx.actor.id) {
    if (outgoing.state !== "stopped") throw notFound();
    await takeOverFiles(ctx, id);
  }
  await backIntoDraft(ctx, ticket.id, { content: outgoing.content, outgoingId: id });
  await ctx.tx.delete(outgoingMessages).where(eq(outgoingMessages.id, id));
  if (outgoing.kind === "scheduled") await ctx.record("ticket.reply_unscheduled", ticket, {});
  else await tellTeam(ctx, ticket);
  return { number: ticket.number };
});

/** Its words, its time, and what cancels it. */
export const changeScheduledReply = command("outgoing.change", ChangeScheduled, async (ctx, { id, at, ...change }) => {
  const { ticket, outgoing } = await lockOwnOutgoing(ctx, id);
  if (outgoing.kind !== "scheduled" || outgoing.state !== "waiting")
    throw new Refusal("conflict", "This reply is no longer waiting. Your words are kept; look at how it stands now.");
  const sendAt = await scheduledTime(ctx, { when: "at", at });
  const lastSeenMessageId = Math.max(outgoing.lastSeenMessageId, change.lastSeenMessageId ?? 0);
  await ctx.tx
    .update(outgoingMessages)
    .set({ ...change, lastSeenMessageId, sendAt })
    .where(eq(outgoingMessages.id, id));
  await releaseInTime(ctx, { id, sendAt });
  await tellTeam(ctx, ticket);
  return { number: ticket.number };
});

async function takeOverFiles({ tx, actor }: CommandContext, outgoingId: number): Promise<void> {
  const held = tx.select({ id: heldFiles.uploadId }).from(heldFiles).where(eq(heldFiles.outgoingId, outgoingId));
  await tx.update(uploads).set({ uploaderId: actor.id }).where(inArray(uploads.id, held));
}
