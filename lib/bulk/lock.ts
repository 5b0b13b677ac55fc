import { and, asc, inArray, isNull, type SQL } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { lockedColumns } from "@/lib/tickets/lock";

export type BulkTicket = Awaited<ReturnType<typeof lockIds>>[number];

/** Tickets inside the actor's reach, locked in one order everywhere so that two changes of many can't block each other. */
export async function lockIds(ctx: CommandContext, ids: number[]) {
  return lockWhere(ctx, inArray(tickets.id, ids));
}

/** As a list shows them: one that was merged meanwhile is not among them. */
export async function lockNumbers(ctx: CommandContext, numbers: number[]) {
  return lockWhere(ctx, and(inArray(tickets.number, numbers), isNull(tickets.mergedInto)));
}

async function lockWhere({ tx, actor }: CommandContext, condition: SQL | undefined) {
  return tx
    .select({
      ...lockedColumns,
      replyHeldUntil: tickets.replyHeldUntil,
      priority: tickets.priority,
      assigneeId: tickets.assigneeId,
      teamId: tickets.teamId,
      updatedAt: tickets.updatedAt,
      lastActivityAt: tickets.lastActivityAt,
      snoozedUntil: tickets.snoozedUntil,
      closedAt: tickets.closedAt,
    })
    .from(tickets)
    .where(and(condition, within.tickets(actor)))
    .orderBy(asc(tickets.id))
    .for("update");
}
