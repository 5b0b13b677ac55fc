import { and, asc, inArray, isNull, type SQL } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";

export type BulkTicket = Awaited<ReturnType<typeof lockTickets>>[number];

/** Tickets inside the actor's reach, locked in one order everywhere so that two changes of many can't block each other. */
export async function lockTickets(ctx: CommandContext, ids: number[]) {
  return lockWhere(ctx, inArray(tickets.id, ids));
}

/** As a list shows them: one that was merged meanwhile is not among them. */
export async function lockNumbers(ctx: CommandContext, numbers: number[]) {
  return lockWhere(ctx, and(inArray(tickets.number, numbers), isNull(tickets.mergedInto)));
}

async function lockWhere({ tx, actor }: CommandContext, condition: SQL | undefined) {
  return tx
    .select({
      id: tickets.id,
      number: tickets.number,
      subject: tickets.subject,
      status: tickets.status,
      priority: tickets.priority,
      version: tickets.version,
      requesterId: tickets.requesterId,
      organizationId: tickets.organizationId,
      assigneeId: tickets.assigneeId,
      teamId: tickets.teamId,
      lastMessageId: tickets.lastMessageId,
      updatedAt: tickets.updatedAt,
      lastActivityAt: tickets.lastActivityAt,
      snoozedUntil: tickets.snoozedUntil,
      resolvedAt: tickets.resolvedAt,
      closedAt: tickets.closedAt,
      mergedInto: tickets.mergedInto,
      replyHeldUntil: tickets.replyHeldUntil,
    })
    .from(tickets)
    .where(and(condition, within.tickets(actor)))
    .orderBy(asc(tickets.id))
    .for("update");
}
