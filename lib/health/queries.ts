import { sql } from "drizzle-orm";
import * as z from "zod/mini";
import { query } from "@/lib/query";

/** Answers when the database does. */
export const checkHealth = query("installation.check_health", z.object({}), async ({ db }) => {
  await db.execute(sql`select 1`);
  return { status: "ok" as const };
});
