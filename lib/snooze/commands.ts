import { and, eq, isNotNull, lte } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { Refusal } from "@/lib/refusal";
import { lockTicket } from "@/lib/tickets/lock";
import { SnoozeTicket, WakeDue, WakeTicket } from "./input";
import { snooze, snoozeTime, wake } from "./snoozing";

export const snoozeTicket = command("ticket.snooze", SnoozeTicket, async (ctx, { number, until, at }) => {
  const time = await snoozeTime(ctx, until || at || "");
  await snooze(ctx, await lockTicket(ctx, number), time);
  return { number };
});

export const wakeTicket = command("ticket.snooze", WakeTicket, async (ctx, { number }) => {
  const ticket = await lockTicket(ctx, number);
  if (!(await isAsleep(ctx, ticket.id))) throw new Refusal("conflict", "This ticket is awake already.");
  await wake(ctx, ticket);
  return { number };
});

/** Run by a job when the time has come; a ticket that woke before, or sleeps longer now, stays as it is. */
export const wakeDueTicket = command("ticket.wake", WakeDue, async (ctx, { ticket: id }) => {
  const [due] = await ctx.tx
    .select({ number: tickets.number })
    .from(tickets)
    .where(and(eq(tickets.id, id), lte(tickets.snoozedUntil, ctx.now)));
  if (!due) return { woke: false };
  const ticket = await lockTicket(ctx, due.number);
  if (!(await isAsleep(ctx, id))) return { woke: false };
  await wake(ctx, ticket);
  return { woke: true };
});

async function isAsleep({ tx }: CommandContext, id: number): Promise<boolean> {
  const asleep = and(eq(tickets.id, id), isNotNull(tickets.snoozedUntil));
  return (await tx.select({ id: tickets.id }).from(tickets).where(asleep)).length > 0;
}
