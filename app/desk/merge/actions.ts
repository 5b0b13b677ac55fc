"use server";
import { mergeTickets } from "@/lib/tickets/commands/merging";
import { action } from "@/lib/web/action";

export const mergeAll = action(mergeTickets, { goTo: ({ into }) => `/desk/tickets/${into}` });
