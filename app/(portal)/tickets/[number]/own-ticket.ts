import { cache } from "react";
import { readOwnTicket } from "@/lib/tickets/queries/read-own-ticket";
import { numberIn, read } from "@/lib/web/read";

/** Read once for the title and the page. */
export const ownTicket = cache((segment: string, before?: string) =>
  read(readOwnTicket, { number: numberIn(segment), before }),
);
