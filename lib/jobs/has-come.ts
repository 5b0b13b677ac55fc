import { sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";

/** Whether a job's time has come, by the clock that picks jobs: the database's may be a moment ahead of ours. */
export async function hasCome({ tx, now }: Pick<CommandContext, "tx" | "now">, time: Date): Promise<boolean> {
  const [row] = await tx.execute<{ come: boolean }>(
    sql`select ${time.toISOString()}::timestamptz <= greatest(now(), ${now.toISOString()}::timestamptz) as come`,
  );
  return row?.come === true;
}
