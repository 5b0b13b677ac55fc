import type { Actor } from "@/lib/actor";
import { parse } from "@/lib/parse";
import { SetStatus } from "../input";
import type { Status } from "../rules";
import { closeTicket, reopenTicket, resolveTicket } from "./ending";
import { moveTicket } from "./working";

/** The choice of a status, as the verb it means: `from` is what the form showed. */
export async function setStatus(actor: Actor, raw: unknown): Promise<{ number: number }> {
  const { from, to, ...ticket } = parse(SetStatus, raw);
  if (from === to) return { number: ticket.number };
  if (to === "resolved") return resolveTicket(actor, ticket);
  if (to === "closed") return closeTicket(actor, ticket);
  if (isEnded(from)) return reopenTicket(actor, ticket);
  return moveTicket(actor, { ...ticket, to });
}

const isEnded = (status: Status) => status === "resolved" || status === "closed";
