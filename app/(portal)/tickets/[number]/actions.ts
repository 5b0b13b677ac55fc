"use server";
import { replyAsCustomer } from "@/lib/messages/commands";
import { reopenTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { markTicketRead } from "@/lib/tickets/commands/reading";
import { action } from "@/lib/web/action";

/** A reply to a closed ticket leads to the ticket that continues it. */
export const reply = action(replyAsCustomer, {
  goTo: ({ number, isFollowUp }) => (isFollowUp ? `/tickets/${number}` : undefined),
  landOn: ({ number, messageId }) => `/tickets/${number}#message-${messageId}`,
});
export const solve = action(resolveTicket);
export const reopen = action(reopenTicket);
export const markRead = action(markTicketRead, { quiet: true });
