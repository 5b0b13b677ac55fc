import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { type Database, staffDatabase } from "@/lib/db/client";
import { organizations, users } from "@/lib/db/schema/people";
import { settings } from "@/lib/db/schema/running";
import { sessions } from "@/lib/db/schema/sessions";
import { oncePerProcess } from "@/lib/process";
import { sessionHash } from "./token";

export type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** The person behind a cookie and the settings every page needs, in one read; null when ended, expired or disabled. */
export async function findSession(token: string) {
  const hash = sessionHash(token);
  const statement = oncePerProcess("prepared:find_session", () => prepare(staffDatabase()));
  const [row] = await statement.execute({ hash });
  if (!row) return null;
  const { settings: current, sharesTickets, ...person } = row;
  return { sessionId: hash, person: { ...person, sharesTickets: sharesTickets ?? false }, settings: current };
}

function prepare(db: Database) {
  return db
    .select({
      id: users.id,
      name: users.name,
      email: sql<string>`${users.email}::text`,
      role: users.role,
      locale: users.locale,
      timeZone: users.timeZone,
      undoSeconds: users.undoSeconds,
      afterResolve: users.afterResolve,
      singleKeys: users.singleKeys,
      organizationId: users.organizationId,
      queueDensity: users.queueDensity,
      queueColumns: users.queueColumns,
      sharesTickets: organizations.sharesTickets,
      settings: {
        productName: settings.productName,
        accentHue: settings.accentHue,
        signUpOpen: settings.signUpOpen,
        reopenDays: settings.reopenDays,
      },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(settings, eq(settings.id, 1))
    .leftJoin(organizations, eq(organizations.id, users.organizationId))
    .where(
      and(eq(sessions.hash, sql.placeholder("hash")), gt(sessions.expiresAt, sql`now()`), isNull(users.disabledAt)),
    )
    .prepare("find_session");
}
