import { sql } from "drizzle-orm";
import { bigint, customType, timestamp } from "drizzle-orm/pg-core";

/** Column kinds that every table shares. */
export const identity = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

export const ref = () => bigint({ mode: "number" });

/** Milliseconds, as exact as a JavaScript Date, so that a keyset cursor finds its row again. */
export const time = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });

export const createdAt = () => time().notNull().default(sql`now()`);

/** Text that compares without regard to case. */
export const citext = customType<{ data: string }>({ dataType: () => "citext" });

export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
