"use server";
import { addInternalComment } from "@/lib/comments/commands";
import { replyAsAgent } from "@/lib/messages/commands";
import { closeTicket, reopenTicket, resolveTicket } from "@/lib/tickets/commands/ending";
import { followTicket, unfollowTicket } from "@/lib/tickets/commands/following";
import { unlinkTicket } from "@/lib/tickets/commands/linking";
import { unmergeTicket } from "@/lib/tickets/commands/merging";
import { markTicketRead } from "@/lib/tickets/commands/reading";
import { setDetails } from "@/lib/tickets/commands/setting-details";
import { takeTicket } from "@/lib/tickets/commands/working";
import { action } from "@/lib/web/action";

const here = { stayOn: ({ number }: { number: number }) => `/desk/tickets/${number}` };

export const reply = action(replyAsAgent, here);
export const comment = action(addInternalComment, here);
export const take = action(takeTicket, here);
export const change = action(setDetails, here);
export const resolve = action(resolveTicket, here);
export const reopen = action(reopenTicket, here);
export const close = action(closeTicket, here);
export const follow = action(followTicket, here);
export const unfollow = action(unfollowTicket, here);
export const unlink = action(unlinkTicket, here);
export const unmerge = action(unmergeTicket, { stayOn: ({ from }) => `/desk/tickets/${from}` });
export const markRead = action(markTicketRead, { quiet: true });
