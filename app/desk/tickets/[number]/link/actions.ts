"use server";
import { linkTicket } from "@/lib/tickets/commands/linking";
import { action } from "@/lib/web/action";

export const link = action(linkTicket, { goTo: ({ number }) => `/desk/tickets/${number}` });
