import { and, eq, isNull, sql } from "drizzle-orm";
import * as z from "zod/mini";
import { command } from "@/lib/command";
import { outgoingMessages } from "@/lib/db/schema/sending";
import { tickets } from "@/lib/db/schema/tickets";
import { releaseInTime } from "@/lib/outgoing/hold";
import { wakeAt } from "@/lib/snooze/snoozing";

/** A busy queue may be a little behind. */
const late = sql.raw("now() - interval '1 minute'");
const atOnce = 200;

/** Replies and snoozed tickets whose time is over get their job again: a server that was killed kept it, or it was lost. */
export const startLateAgain = command("housekeeping.sweep", z.strictObject({}), async (ctx) => {
  const replies = await ctx.tx
    .select({ id: outgoingMessages.id, sendAt: outgoingMessages.sendAt })
    .from(outgoingMessages)
    .where(and(eq(outgoingMessages.state, "waiting"), sql`${outgoingMessages.sendAt} < ${late}`))
    .orderBy(outgoingMessages.sendAt)
    .limit(atOnce);
  for (const reply of replies) await releaseInTime(ctx, reply);
  const asleep = await ctx.tx
    .select({ id: tickets.id, until: sql<Date>`${tickets.snoozedUntil}`.mapWith(tickets.createdAt) })
    .from(tickets)
    .where(and(sql`${tickets.snoozedUntil} < ${late}`, isNull(tickets.mergedInto)))
    .orderBy(tickets.snoozedUntil)
    .limit(atOnce);
  for (const { id, until } of asleep) await wakeAt(ctx, id, until);
});
