import { eq } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { invalidField, Refusal } from "@/lib/refusal";
import { changeTicket } from "@/lib/tickets/change";
import type { LockedTicket } from "@/lib/tickets/lock";
import { isActive } from "@/lib/tickets/rules";
import { dateFieldValue, longestSnoozeDays, snoozeUntil } from "./rules";

export type SnoozeTime = { until: Date; words: string; atTheirClock: string };

/** What a choice means to this agent, with words for it. */
export async function snoozeTime({ tx, actor, now }: CommandContext, choice: string): Promise<SnoozeTime> {
  const [person] = await tx.select({ timeZone: users.timeZone }).from(users).where(eq(users.id, actor.id));
  const timeZone = person?.timeZone ?? "UTC";
  const until = snoozeUntil(choice, now, timeZone);
  if (!until || until <= now) throw invalidField("until", "Choose a time that is still to come.");
  if (until.getTime() - now.getTime() > longestSnoozeDays * 86_400_000)
    throw invalidField("until", "Choose a time within the next year.");
  return { until, words: whenWords(until, timeZone), atTheirClock: dateFieldValue(until, timeZone) };
}

/** Out of the active views until then. The team's alone: nothing that the customer sees moves. */
export async function snooze(ctx: CommandContext, ticket: LockedTicket, { until }: SnoozeTime): Promise<void> {
  if (!isActive(ticket.status)) throw new Refusal("conflict", `This ticket is ${ticket.status}. Reopen it first.`);
  await changeTicket(ctx, ticket, { snoozedUntil: until }, "ticket.snoozed", { until: until.toISOString() });
  await wakeAt(ctx, ticket.id, until);
}

/** Back in the active views. */
export async function wake(ctx: CommandContext, ticket: LockedTicket): Promise<void> {
  await changeTicket(ctx, ticket, { snoozedUntil: null }, "ticket.woke");
}

export async function asleepUntil({ tx }: CommandContext, ticket: number): Promise<Date | null> {
  const [row] = await tx.select({ until: tickets.snoozedUntil }).from(tickets).where(eq(tickets.id, ticket));
  return row?.until ?? null;
}

/** The job that wakes it when its time comes, if it sleeps: one that came while it was merged is done. */
export async function wakeInTime(ctx: CommandContext, ticket: number): Promise<void> {
  const until = await asleepUntil(ctx, ticket);
  if (until) await wakeAt(ctx, ticket, until);
}

/** A later choice replaces this job; one that comes too early looks at the ticket and leaves it asleep. */
export async function wakeAt(ctx: CommandContext, ticket: number, until: Date): Promise<void> {
  await ctx.enqueue("ticket.wake", { ticket }, { key: `wake:${ticket}`, runAt: until });
}

const whenWords = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
