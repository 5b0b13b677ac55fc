"use server";
import { replyAsCustomer } from "@/lib/messages/commands";
import { reopenTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { markTicketRead } from "@/lib/tickets/commands/reading";
import { action } from "@/lib/web/action";

type Sent = { number: number; messageId: number; isFollowUp: boolean };
const ticketPage = ({ number }: { number: number }) => `/tickets/${number}`;

export const reply = action(replyAsCustomer, {
  goTo: (sent: Sent) => (sent.isFollowUp ? ticketPage(sent) : ""),
  stayOn: (sent: Sent) => `${ticketPage(sent)}#message-${sent.messageId}`,
});
export const solve = action(resolveTicket, { stayOn: ticketPage });
export const reopen = action(reopenTicket, { stayOn: ticketPage });
export const markRead = action(markTicketRead, { quiet: true });
