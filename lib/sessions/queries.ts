import { desc, eq } from "drizzle-orm";
import { sessions } from "@/lib/db/schema/sessions";
import { query } from "@/lib/query";
import { Nothing } from "./input";

/** Where the person is signed in, this session first. */
export const listSessions = query("session.list", Nothing, async ({ db, actor }) => {
  const rows = await db
    .select({ session: sessions.hash, userAgent: sessions.userAgent, createdAt: sessions.createdAt })
    .from(sessions)
    .where(eq(sessions.userId, actor.id))
    .orderBy(desc(sessions.createdAt))
    .limit(100);
  return rows
    .map((row) => ({ ...row, isThisOne: row.session === actor.sessionId }))
    .sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne));
});
