"use server";
import { addInternalComment } from "@/lib/comments/commands";
import { replyAsAgent } from "@/lib/messages/commands";
import { changeScheduledReply, takeReplyBack } from "@/lib/outgoing/commands/changing";
import { sendOutgoingNow } from "@/lib/outgoing/commands/releasing";
import { stopColleaguesReply } from "@/lib/outgoing/commands/stopping";
import { closeTicket, reopenTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { markTicketRead } from "@/lib/tickets/commands/reading";
import { setDetails } from "@/lib/tickets/commands/setting-details";
import { takeTicket } from "@/lib/tickets/commands/working";
import { action } from "@/lib/web/action";

const here = { stayOn: ({ number }: { number: number }) => `/desk/tickets/${number}` };

export const reply = action(replyAsAgent, here);
export const comment = action(addInternalComment, here);
export const takeBack = action(takeReplyBack, here);
export const sendNow = action(sendOutgoingNow, here);
export const holdBack = action(stopColleaguesReply, here);
export const reschedule = action(changeScheduledReply, here);
export const take = action(takeTicket, here);
export const change = action(setDetails, here);
export const resolve = action(resolveTicket, here);
export const reopen = action(reopenTicket, here);
export const close = action(closeTicket, here);
export const markRead = action(markTicketRead, { quiet: true });
