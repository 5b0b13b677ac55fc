import { command } from "@/lib/command";
import { emptyDraft } from "@/lib/drafts/sending";
import { mustNotBeSent } from "@/lib/drafts/sent-elsewhere";
import { holdReply } from "@/lib/outgoing/hold";
import { laterOf } from "@/lib/outgoing/later";
import { Refusal } from "@/lib/refusal";
import { recordChange } from "@/lib/tickets/change";
import { solvedAs } from "@/lib/tickets/commands/ending";
import { createTicket } from "@/lib/tickets/commands/opening";
import { lockSurvivor } from "@/lib/tickets/lock";
import { afterCustomerWrote } from "@/lib/tickets/rules";
import { AgentReply, CustomerReply } from "./input";
import { mayGoOut } from "./may-go-out";
import { sendReply } from "./send-reply";
import { writeMessage } from "./write";

type Moved = Record<string, string>;

/** A customer answers; a solved ticket opens again, a closed one gets a linked follow-up, whose number comes back. */
export const replyAsCustomer = command(
  "ticket.answer",
  CustomerReply,
  async (ctx, { number, content, attachmentIds }) => {
    const [, ticket] = await Promise.all([ctx.limit("message.customer", ctx.actor.id), lockSurvivor(ctx, number)]);
    const message = { content, attachmentIds, side: "customer" as const };
    const landing = afterCustomerWrote(ticket.status, await solvedAs(ctx, ticket));
    if (landing === "follow_up" || ticket.mergedInto !== null) {
      // Of whoever writes, where they are now: the one it continues may be of somebody who has left.
      const writer = { requesterId: ctx.actor.id, organizationId: ctx.actor.organizationId };
      const followUp = { subject: ticket.subject, ...writer, followUpOf: ticket.id };
      return { ...(await createTicket(ctx, followUp, message)), isFollowUp: true };
    }
    const { status } = landing;
    const { messageId, version } = await writeMessage(ctx, ticket, message, { status, resolvedAt: null });
    const moved: Moved = status === ticket.status ? {} : { from: ticket.status, to: status };
    const event = ticket.status === "resolved" ? "ticket.reopened" : "ticket.answered";
    await recordChange(ctx, ticket, { status }, version, event, { ...moved, messageId });
    return { number: ticket.number, messageId, isFollowUp: false };
  },
);

/** A message, or a reply that is held or waits for its time. */
export type Replied = {
  number: number;
  messageId: number | null;
  outgoing: { id: number; kind: "held" | "scheduled"; inSeconds: number } | null;
};

/**
 * The team answers the customer, and sets the ticket pending or resolved in the same breath if asked: at once, after
 * the moment in which its writer can take it back, or later.
 */
export const replyAsAgent = command(
  "ticket.reply",
  AgentReply,
  async (ctx, { number: asked, draft: shown, ...reply }): Promise<Replied> => {
    const [, ticket] = await Promise.all([ctx.limit("message.agent", ctx.actor.id), lockSurvivor(ctx, asked)]);
    const { number } = ticket;
    if (ticket.status === "closed")
      throw new Refusal(
        "conflict",
        "This ticket is closed. Your text is kept; open a new ticket for the customer to send it.",
      );
    // The draft of a ticket that was merged meanwhile stands elsewhere now; the survivor's is not what was sent.
    const draft = number === asked ? shown : undefined;
    if (draft !== undefined) await mustNotBeSent(ctx, ticket.id, { content: reply.content, draft });
    await mayGoOut(ctx, ticket, reply);
    const { content, attachmentIds, andThen, lastSeenMessageId = ticket.lastMessageId ?? 0 } = reply;
    const words = { content, attachmentIds, andThen };
    const emptying = () => draft !== undefined && emptyDraft(ctx, ticket.id, "reply", draft);
    const later = await laterOf(ctx, reply);
    if (later) {
      const seen = Math.max(lastSeenMessageId, reply.reviewed?.messageId ?? 0);
      const [id] = await Promise.all([
        holdReply(ctx, ticket, { ...words, lastSeenMessageId: seen }, later),
        emptying(),
      ]);
      const inSeconds = (later.sendAt.getTime() - ctx.now.getTime()) / 1000;
      return { number, messageId: null, outgoing: { id, kind: later.kind, inSeconds } };
    }
    const [messageId] = await Promise.all([sendReply(ctx, ticket, words), emptying()]);
    return { number, messageId, outgoing: null };
  },
);
