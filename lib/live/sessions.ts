import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { staffDatabase } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { sessions } from "@/lib/db/schema/sessions";

/** Which of these sessions have not ended. */
export async function stillOpen(hashes: string[]): Promise<Set<string>> {
  const rows = await staffDatabase()
    .select({ hash: sessions.hash })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(inArray(sessions.hash, hashes), gt(sessions.expiresAt, sql`now()`), isNull(users.disabledAt)));
  return new Set(rows.map((row) => row.hash));
}
