import { eq, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { tickets } from "@/lib/db/schema/tickets";
import { holdInOutgoing } from "@/lib/drafts/held-files";
import type { LockedTicket } from "@/lib/tickets/lock";
import { tellTeam } from "./tell-team";

type Reply = { content: string; attachmentIds: string[]; andThen?: "pending" | "resolve"; lastSeenMessageId: number };

export type Later = { kind: "held" | "scheduled"; sendAt: Date; cancelOnAnswer: boolean };

/** Keeps a reply where no customer can see it until its time has come; the job that sends it is born with it. */
export async function holdReply(
  ctx: CommandContext,
  ticket: LockedTicket,
  reply: Reply,
  later: Later,
): Promise<number> {
  const { attachmentIds, ...words } = reply;
  const [row] = await ctx.tx
    .insert(outgoingMessages)
    .values({ ...words, ...later, ticketId: ticket.id, authorId: ctx.actor.id, createdAt: ctx.now })
    .returning({ id: outgoingMessages.id });
  const id = row?.id ?? 0;
  await holdInOutgoing(ctx, id, attachmentIds);
  await releaseInTime(ctx, { id, sendAt: later.sendAt });
  if (later.kind === "scheduled") await ctx.record("ticket.reply_scheduled", ticket, {});
  else await Promise.all([markHeld(ctx, ticket, later.sendAt), tellTeam(ctx, ticket)]);
  return id;
}

/** The job that sends it; a changed time replaces the one that waits. */
export async function releaseInTime(ctx: CommandContext, { id, sendAt }: { id: number; sendAt: Date }): Promise<void> {
  await ctx.enqueue("outgoing.release", { id }, { key: `outgoing:${id}`, runAt: sendAt });
}

/** Read together with the ticket's lock: a colleague who sends meanwhile is asked to look first. */
async function markHeld({ tx }: CommandContext, { id }: LockedTicket, until: Date): Promise<void> {
  const later = sql`greatest(${tickets.replyHeldUntil}, ${until.toISOString()}::timestamptz)`;
  await tx.update(tickets).set({ replyHeldUntil: later }).where(eq(tickets.id, id));
}
