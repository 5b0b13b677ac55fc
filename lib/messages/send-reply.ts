import type { CommandContext } from "@/lib/command";
import { recordChange } from "@/lib/tickets/change";
import type { LockedTicket } from "@/lib/tickets/lock";
import { afterAgentReplied } from "@/lib/tickets/rules";
import { writeMessage } from "./write";

type Reply = { content: string; attachmentIds: string[]; andThen?: "pending" | "resolve"; crossed?: boolean };

/**
 * The team's message and what becomes of the ticket, in one transaction: a reply that went out without its change of
 * status can't exist. At once, or when its time has come.
 */
export async function sendReply(ctx: CommandContext, ticket: LockedTicket, reply: Reply): Promise<number> {
  const { andThen, ...words } = reply;
  const status = afterAgentReplied(ticket.status, andThen);
  const resolvedAt = status === "resolved" ? (ticket.resolvedAt ?? ctx.now) : null;
  const message = { ...words, side: "team" as const };
  const { messageId, version } = await writeMessage(ctx, ticket, message, { status, resolvedAt });
  const moved: Record<string, string> = status === ticket.status ? {} : { from: ticket.status, to: status };
  const event = andThen === "resolve" && status !== ticket.status ? "ticket.resolved" : "ticket.replied";
  await recordChange(ctx, ticket, { status }, version, event, { ...moved, messageId });
  return messageId;
}
