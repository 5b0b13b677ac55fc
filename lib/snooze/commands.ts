import { eq } from "drizzle-orm";
import { command } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { hasCome } from "@/lib/jobs/has-come";
import { Refusal } from "@/lib/refusal";
import { lockTicket, lockTickets } from "@/lib/tickets/lock";
import { SnoozeTicket, WakeDue, WakeTicket } from "./input";
import { asleepUntil, snooze, snoozeTime, wake, wakeAt } from "./snoozing";

export const snoozeTicket = command("ticket.snooze", SnoozeTicket, async (ctx, { number, until, at }) => {
  const time = await snoozeTime(ctx, until || at || "");
  await snooze(ctx, await lockTicket(ctx, number), time);
  return { number };
});

export const wakeTicket = command("ticket.snooze", WakeTicket, async (ctx, { number }) => {
  const ticket = await lockTicket(ctx, number);
  if (!(await asleepUntil(ctx, ticket.id))) throw new Refusal("conflict", "This ticket is awake already.");
  await wake(ctx, ticket);
  return { number };
});

/** Run by a job when the time has come; a ticket that woke before, or sleeps longer now, stays as it is. */
export const wakeDueTicket = command("ticket.wake", WakeDue, async (ctx, { ticket: id }) => {
  const [found] = await ctx.tx.select({ number: tickets.number }).from(tickets).where(eq(tickets.id, id));
  const [ticket] = found ? await lockTickets(ctx, [found.number]) : [];
  // A merged one sleeps on; whoever takes it out again asks for its time anew.
  if (!ticket || ticket.mergedInto !== null) return { woke: false };
  const until = await asleepUntil(ctx, id);
  if (!until) return { woke: false };
  if (!(await hasCome(ctx, until))) {
    await wakeAt(ctx, id, until);
    return { woke: false };
  }
  await wake(ctx, ticket);
  return { woke: true };
});
