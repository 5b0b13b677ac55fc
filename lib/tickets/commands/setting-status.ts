import type { CommandContext } from "@/lib/command";
import type { LockedTicket } from "../lock";
import type { ChosenStatus } from "../rules";
import { close, reopen, resolve } from "./ending";
import { move } from "./working";

/** The choice of a status for a ticket that is locked, as the verb it means. */
export async function setStatusOf(ctx: CommandContext, ticket: LockedTicket, to: ChosenStatus): Promise<void> {
  if (to === "resolved") return resolve(ctx, ticket);
  if (to === "closed") return close(ctx, ticket);
  if (ticket.status === "resolved" && to === "open") return reopen(ctx, ticket);
  return move(ctx, ticket, to);
}
