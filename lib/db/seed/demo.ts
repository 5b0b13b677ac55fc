/** Six weeks at a company called Northwind, played through the same commands that people use. */
import { and, eq, inArray, notExists } from "drizzle-orm";
import { plainSql, staffDatabase } from "@/lib/db/client";
import { passwords, users } from "@/lib/db/schema/people";
import { wipeDemo } from "@/lib/demo/wipe";
import { type Cast, castDemo, openTheDoors } from "./cast";
import { seedMacros } from "./macros";
import { customers, staff } from "./people";
import { playNight, playOpening, playReading, playStep } from "./play";
import { stories } from "./stories/all";
import type { Story } from "./story";
import { timeline } from "./timeline";

const day = 86_400_000;

/** The sign-ins that the start script prints, and that a public installation must not keep. */
const signIns = [customers.jonas.email, staff.ana.email, staff.ruth.email];

/** Fills an empty database; one that has people is left alone, unless an earlier seed was cut short in it. */
export async function seedDemo(told: readonly Story[] = stories, now = new Date()): Promise<void> {
  await oneAtATime(async () => {
    if (await isCutShort()) await staffDatabase().transaction((tx) => wipeDemo(tx));
    if (await hasPeople()) return;
    const cast = await castDemo(new Date(now.getTime() - 60 * day));
    await seedMacros(cast, { since: new Date(now.getTime() - 60 * day), now });
    await play(cast, told, now);
    await openTheDoors(cast);
  });
}

export async function demoPeopleExist(): Promise<boolean> {
  const found = await staffDatabase()
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.email, signIns))
    .limit(1);
  return found.length > 0;
}

async function play(cast: Cast, told: readonly Story[], now: Date): Promise<void> {
  const numbers = new Map<Story, number>();
  const last = new Map<Story, Date>();
  // Before that nothing was solved long enough ago to be closed.
  let night = new Date(now.getTime() - 28 * day);
  for (const { at, story, step } of timeline(told, now)) {
    for (; night < at; night = new Date(night.getTime() + day)) await playNight(night);
    const number = numbers.get(story) ?? (await playOpening(cast, story, at));
    numbers.set(story, number);
    last.set(story, at);
    if (step) await playStep(cast, number, step, at);
  }
  const reading = [...numbers].map(([story, number]) => playReading(cast, number, story, last.get(story) ?? now, now));
  await Promise.all(reading);
}

/** Passwords come last: people without one are what an interrupted seed leaves behind. */
async function isCutShort(): Promise<boolean> {
  const db = staffDatabase();
  const password = db.select({ id: passwords.userId }).from(passwords).where(eq(passwords.userId, users.id));
  const found = await db
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.email, signIns), notExists(password)))
    .limit(1);
  return found.length > 0;
}

async function hasPeople(): Promise<boolean> {
  const found = await staffDatabase().select({ id: users.id }).from(users).limit(1);
  return found.length > 0;
}

/** Two starts at the same moment: the second waits, then finds people. */
async function oneAtATime(run: () => Promise<void>): Promise<void> {
  const sql = plainSql();
  try {
    await sql`select pg_advisory_lock(hashtext('deskwell demo'))`;
    await run();
  } finally {
    await sql.end({ timeout: 5 });
  }
}
