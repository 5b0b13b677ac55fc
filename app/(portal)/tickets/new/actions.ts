"use server";
import { openTicket } from "@/lib/tickets/commands/opening";
import { action } from "@/lib/web/action";

export const createTicket = action(openTicket, { goTo: ({ number }) => `/tickets/${number}` });
