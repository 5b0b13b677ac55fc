import { cache } from "react";
import { readTicket } from "@/lib/tickets/queries/read-ticket";
import { read } from "@/lib/web/read";

/** The title and the page ask for the same ticket once. */
export const ticketScreen = cache((number: number, before?: string) => read(readTicket, { number, before }));
