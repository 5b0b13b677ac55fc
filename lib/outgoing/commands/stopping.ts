import { and, asc, eq } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { notFound } from "@/lib/refusal";
import type { LockedTicket } from "@/lib/tickets/lock";
import { lockOutgoing, type Outgoing } from "../find";
import { AnsweredTicket, OutgoingRef, StopOutgoing } from "../input";
import type { StopReason } from "../rules";
import { hasAnswered } from "./releasing";

/** The system's: its words stay in the thread for the team, and the history says why. */
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

async function stop(ctx: CommandContext, { ticket, outgoing }: Found, reason: StopReason): Promise<void> {
  if (outgoing.state === "stopped") return;
  await ctx.tx.update(outgoingMessages).set({ state: "stopped", reason }).where(eq(outgoingMessages.id, outgoing.id));
  const [author] = await ctx.tx.select({ name: users.name }).from(users).where(eq(users.id, outgoing.authorId));
  await ctx.enqueue("mail.send", { template: "kept_back", outgoingId: outgoing.id, key: `kept_back:${outgoing.id}` });
  await ctx.record("ticket.reply_stopped", ticket, { author: author?.name ?? "", reason });
}
