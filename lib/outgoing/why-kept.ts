import { and, eq, gt, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { ticketEvents } from "@/lib/db/schema/conversation";
import { hasMoved } from "@/lib/tickets/change";
import type { LockedTicket } from "@/lib/tickets/lock";
import { afterAgentReplied } from "@/lib/tickets/rules";
import type { Outgoing } from "./find";
import type { KeptReason } from "./rules";

/** Why a reply on its way leaves the status as it is now: what its author knew when they chose another is over. */
export async function whyKept(
  ctx: CommandContext,
  ticket: LockedTicket,
  outgoing: Outgoing,
  answered: boolean,
): Promise<KeptReason | null> {
  const wished = afterAgentReplied(ticket.status, outgoing.andThen ?? undefined);
  if (wished === afterAgentReplied(ticket.status)) return null;
  if (answered) return "answered";
  return (await wasMoved(ctx, ticket, outgoing)) ? "moved" : null;
}

/** By anything but another reply of the same author: of those the last one decides. */
async function wasMoved({ tx }: CommandContext, { id }: LockedTicket, outgoing: Outgoing): Promise<boolean> {
  const ownReply = sql`${ticketEvents.actorId} = ${outgoing.authorId} and ${ticketEvents.data} ? 'messageId'`;
  const moves = and(
    eq(ticketEvents.ticketId, id),
    gt(ticketEvents.createdAt, outgoing.createdAt),
    hasMoved("status"),
    sql`(${ownReply}) is not true`,
  );
  const [move] = await tx.select({ id: ticketEvents.id }).from(ticketEvents).where(moves).limit(1);
  return move !== undefined;
}
