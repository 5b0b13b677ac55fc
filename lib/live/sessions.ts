import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { staffDatabase } from "@/lib/db/client";
import { organizations, users } from "@/lib/db/schema/people";
import { sessions } from "@/lib/db/schema/sessions";

/** What decides over what somebody hears. */
export type Reach = { role: string; organizationId: number | null; sharesTickets: boolean };

/** Those of these sessions that have not ended, and what their people may reach now. */
export async function stillOpen(hashes: string[]): Promise<Map<string, Reach>> {
  const rows = await staffDatabase()
    .select({
      hash: sessions.hash,
      role: users.role,
      organizationId: users.organizationId,
      sharesTickets: sql<boolean>`coalesce(${organizations.sharesTickets}, false)`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(organizations, eq(organizations.id, users.organizationId))
    .where(and(inArray(sessions.hash, hashes), gt(sessions.expiresAt, sql`now()`), isNull(users.disabledAt)));
  return new Map(rows.map(({ hash, ...reach }) => [hash, reach]));
}
