"use server";
import { splitTicket } from "@/lib/tickets/commands/splitting";
import { action } from "@/lib/web/action";

export const split = action(splitTicket, { goTo: ({ number }) => `/desk/tickets/${number}` });
