"use server";
import { openTicketFor } from "@/lib/tickets/commands/opening";
import { action } from "@/lib/web/action";

export const open = action(openTicketFor, { goTo: ({ number }) => `/desk/tickets/${number}` });
