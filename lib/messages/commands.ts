import { command } from "@/lib/command";
import { Refusal } from "@/lib/refusal";
import { reopenDays } from "@/lib/tickets/commands/ending";
import { createTicket } from "@/lib/tickets/commands/opening";
import { lockSurvivor } from "@/lib/tickets/lock";
import { afterAgentReplied, afterCustomerWrote } from "@/lib/tickets/rules";
import { AgentReply, CustomerReply } from "./input";
import { writeMessage } from "./write";

type Moved = Record<string, string>;

/** A customer answers; a solved ticket opens again, a closed one gets a linked follow-up, whose number comes back. */
export const replyAsCustomer = command(
  "ticket.answer",
  CustomerReply,
  async (ctx, { number, content, attachmentIds }) => {
    const [, ticket] = await Promise.all([ctx.limit("message.customer", ctx.actor.id), lockSurvivor(ctx, number)]);
    const message = { content, attachmentIds, side: "customer" as const };
    const days = ticket.resolvedAt ? await reopenDays(ctx) : 0;
    const landing = afterCustomerWrote(ticket.status, {
      resolvedAt: ticket.resolvedAt,
      now: ctx.now,
      reopenDays: days,
    });
    if (landing === "follow_up" || ticket.mergedInto !== null) {
      const { subject, requesterId, organizationId } = ticket;
      const followUp = { subject, requesterId, organizationId, followUpOf: ticket.id };
      return { ...(await createTicket(ctx, followUp, message)), isFollowUp: true };
    }
    const messageId = await writeMessage(ctx, ticket, message, { status: landing.status, resolvedAt: null });
    const moved: Moved = landing.status === ticket.status ? {} : { from: ticket.status, to: landing.status };
    const event = ticket.status === "resolved" ? "ticket.reopened" : "ticket.answered";
    await ctx.record(event, ticket, { ...moved, messageId, version: ticket.version + 1 });
    return { number: ticket.number, messageId, isFollowUp: false };
  },
);

/** The team answers the customer, and sets the ticket pending or resolved in the same breath if asked. */
export const replyAsAgent = command(
  "ticket.reply",
  AgentReply,
  async (ctx, { number, content, attachmentIds, andThen }) => {
    const [, ticket] = await Promise.all([ctx.limit("message.agent", ctx.actor.id), lockSurvivor(ctx, number)]);
    if (ticket.status === "closed")
      throw new Refusal(
        "conflict",
        "This ticket is closed. Your text is kept; open a new ticket for the customer to send it.",
      );
    const status = afterAgentReplied(ticket.status, andThen);
    const resolvedAt = status === "resolved" ? (ticket.resolvedAt ?? ctx.now) : null;
    const messageId = await writeMessage(ctx, ticket, { content, attachmentIds, side: "team" }, { status, resolvedAt });
    const moved: Moved = status === ticket.status ? {} : { from: ticket.status, to: status };
    const event = andThen === "resolve" && status !== ticket.status ? "ticket.resolved" : "ticket.replied";
    await ctx.record(event, ticket, { ...moved, messageId, version: ticket.version + 1 });
    return { number: ticket.number, messageId };
  },
);
