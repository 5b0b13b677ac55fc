import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/lib/db/client";
import type { JobName, JobPayload } from "./jobs";

export type JobOptions = {
  /** A waiting job with the same key is replaced, not doubled. */
  key?: string;
  runAt?: Date;
};

/** Puts a job in the queue through the function that customers' database role may call too. */
export async function enqueue<J extends JobName>(
  db: Database | Transaction,
  job: J,
  payload: JobPayload<J>,
  { key, runAt }: JobOptions = {},
): Promise<void> {
  await db.execute(
    sql`select enqueue(${job}, ${JSON.stringify(payload)}::text::json, ${key ?? null}, ${runAt?.toISOString() ?? null}::timestamptz)`,
  );
}
