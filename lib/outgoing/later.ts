import { eq } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { invalidField } from "@/lib/refusal";
import type { Later } from "./hold";
import { longestAheadDays, type SendTime, sendTimeOf } from "./rules";

type Wish = { when?: SendTime; at?: string; cancelOnAnswer: boolean };

/** When a reply goes out: null is now. A person who wants to take words back has them held for a moment. */
export async function laterOf(ctx: CommandContext, { when, at, cancelOnAnswer }: Wish): Promise<Later | null> {
  if (when) return { kind: "scheduled", sendAt: await scheduledTime(ctx, { when, at }), cancelOnAnswer };
  const { undoSeconds } = ctx.actor;
  if (undoSeconds === 0) return null;
  return { kind: "held", sendAt: new Date(ctx.now.getTime() + undoSeconds * 1000), cancelOnAnswer: false };
}

/** In the person's own time zone, and ahead. */
export async function scheduledTime(ctx: CommandContext, { when, at }: { when: SendTime; at?: string }): Promise<Date> {
  const { tx, actor, now } = ctx;
  const [person] = await tx.select({ timeZone: users.timeZone }).from(users).where(eq(users.id, actor.id));
  const time = sendTimeOf(when, { now, timeZone: person?.timeZone ?? "UTC", at });
  if (Number.isNaN(time.getTime())) throw invalidField("at", "Pick a day and a time for it.");
  if (time <= now) throw invalidField("at", "Pick a time that is still to come.");
  if (time.getTime() - now.getTime() > longestAheadDays * 86_400_000)
    throw invalidField("at", "Pick a time within the next year.");
  return time;
}
