"use server";
import { mergeTicket } from "@/lib/tickets/commands/merging";
import { action } from "@/lib/web/action";

export const merge = action(mergeTicket, { goTo: ({ into }) => `/desk/tickets/${into}` });
