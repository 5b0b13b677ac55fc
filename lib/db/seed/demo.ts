/** Six weeks at a company called Northwind, played through the same commands that people use. */
import { and, eq, exists, inArray, lt } from "drizzle-orm";
import { plainSql, staffDatabase } from "@/lib/db/client";
import { passwords, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { markTicketRead } from "@/lib/tickets/commands/reading";
import { type Cast, castDemo, openTheDoors } from "./cast";
import { staff } from "./people";
import { playNight, playOpening, playStep } from "./play";
import { wipeDemo } from "./remove-demo";
import { stories } from "./stories/all";
import type { Story } from "./story";
import { timeline } from "./timeline";

const hour = 3_600_000;
const day = 24 * hour;

/** Fills an empty database; one that has people is left alone, unless an earlier seed was cut short in it. */
export async function seedDemo(now = new Date()): Promise<void> {
  await oneAtATime(async () => {
    if (await isCutShort()) await wipeDemo(staffDatabase());
    if (await hasPeople()) return;
    const cast = await castDemo(new Date(now.getTime() - 60 * day));
    await play(cast, now);
    await openTheDoors(cast);
  });
}

/** The sign-ins that the start script prints, and that a public installation must not keep. */
export async function demoPeopleExist(): Promise<boolean> {
  const found = await staffDatabase().select({ id: users.id }).from(users).where(isDemoSignIn).limit(1);
  return found.length > 0;
}
