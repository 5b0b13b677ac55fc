import { isIPv6 } from "node:net";
import { type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/lib/db/client";
import { rateLimits } from "@/lib/db/schema/running";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { statement } from "@/lib/statement";

const minute = 60;
const hour = 60 * minute;

/** How often, in seconds; each subject (account, address) counts for itself. RATE_LIMIT_FACTOR multiplies `most`. */
export const limits = {
  "sign_in.account": { most: 10, seconds: 15 * minute },
  "sign_in.address": { most: 50, seconds: 15 * minute },
  "reset.account": { most: 5, seconds: hour },
  "reset.address": { most: 30, seconds: hour },
  "sign_up.account": { most: 5, seconds: hour },
  "sign_up.address": { most: 30, seconds: hour },
  "setup.address": { most: 20, seconds: hour },
  "upload.person": { most: 600, seconds: hour },
  "export.person": { most: 60, seconds: hour },
  "message.customer": { most: 60, seconds: minute },
  "message.agent": { most: 600, seconds: minute },
  "search.customer": { most: 60, seconds: minute },
} as const;

export type LimitName = keyof typeof limits;

/** Counts one and refuses with "limited" once the window's share is used up. */
export async function spend(tx: Transaction, name: LimitName, subject: string): Promise<void> {
  const [row] = await count(tx, { name, subject, seconds: limits[name].seconds });
  if (row && row.count > most(name)) throw tooMany(row.left);
}

/** Refuses without counting: for limits that count failures only. */
export async function mustHaveLeft(db: Database | Transaction, name: LimitName, subject: string): Promise<void> {
  const { seconds } = limits[name];
  const [row] = await db
    .select({ left: secondsLeft(seconds) })
    .from(rateLimits)
    .where(
      sql`${rateLimits.name} = ${name} and ${rateLimits.subject} = ${subject}
        and ${rateLimits.count} >= ${most(name)} and not ${expired(seconds)}`,
    );
  if (row) throw tooMany(row.left);
}

/** What the limits of an address count: an IPv6 address counts as its /64, because whoever has one has them all. */
export function networkOf(address: string | null): string {
  if (address === null) return "unknown";
  if (!isIPv6(address)) return address;
  const { hostname } = new URL(`http://[${address.split("%")[0]}]`);
  const [head = "", tail = ""] = hostname.slice(1, -1).split("::");
  const [front, back] = [head, tail].map((part) => part.split(":").filter(Boolean)) as [string[], string[]];
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => "0");
  return `${[...front, ...zeros, ...back].slice(0, 4).join(":")}::/64`;
}

const most = (name: LimitName) => Math.ceil(limits[name].most * env().RATE_LIMIT_FACTOR);

const expired = (seconds: number | SQL) => sql`(${rateLimits.startedAt} <= now() - make_interval(secs => ${seconds}))`;

const secondsLeft = (seconds: number | SQL) =>
  sql<number>`greatest(1, ceil(${seconds} - extract(epoch from now() - ${rateLimits.startedAt})))::int`;

function tooMany(retryAfter: number): Refusal {
  const wait = retryAfter < 90 ? "a minute" : `${Math.ceil(retryAfter / 60)} minutes`;
  return new Refusal("limited", `That was a lot in a short time. Please try again in ${wait}.`, { retryAfter });
}

const count = statement("limit_count", ["name", "subject", "seconds"], (db, { name, subject, seconds }) => {
  const again = expired(seconds);
  return db
    .insert(rateLimits)
    .values({ name, subject, count: 1, startedAt: sql`now()` })
    .onConflictDoUpdate({
      target: [rateLimits.name, rateLimits.subject],
      set: {
        count: sql`case when ${again} then 1 else ${rateLimits.count} + 1 end`,
        startedAt: sql`case when ${again} then now() else ${rateLimits.startedAt} end`,
      },
    })
    .returning({ count: rateLimits.count, left: secondsLeft(seconds) });
});
