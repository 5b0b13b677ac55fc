import { and, asc, eq, isNull, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { command } from "@/lib/command";
import { settings } from "@/lib/db/schema/running";
import { tickets } from "@/lib/db/schema/tickets";
import { changeTicket } from "../change";

/** How many one run closes; the job asks again while there are more. */
const batch = 200;

/**
 * Closes tickets that their customers can reopen no more, a day late: wherever they are, their last day is over by then.
 * Run by a job. Returns how many it closed.
 */
export const closeResolvedTickets = command("ticket.close", z.strictObject({}), async (ctx) => {
  const due = await ctx.tx
    .select({
      id: tickets.id,
      number: tickets.number,
      requesterId: tickets.requesterId,
      organizationId: tickets.organizationId,
    })
    .from(tickets)
    .innerJoin(settings, eq(settings.id, 1))
    .where(
      and(
        eq(tickets.status, "resolved"),
        isNull(tickets.mergedInto),
        sql`${tickets.resolvedAt} < ${ctx.now.toISOString()}::timestamptz - make_interval(days => ${settings.reopenDays} + 1)`,
      ),
    )
    .orderBy(asc(tickets.resolvedAt))
    .limit(batch)
    .for("update", { of: tickets, skipLocked: true });
  for (const ticket of due) {
    // Nobody did anything, so unlike a close by hand it brings no old ticket to the top of a list.
    await changeTicket(ctx, ticket, { status: "closed", closedAt: ctx.now }, "ticket.closed", { from: "resolved" });
  }
  return { closed: due.length, more: due.length === batch };
});
