import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { command } from "@/lib/command";
import { passwords, users } from "@/lib/db/schema/people";
import { sessions } from "@/lib/db/schema/sessions";
import { mustHaveLeft, networkOf } from "@/lib/limits";
import { verifyPassword } from "@/lib/people/password";
import { Nothing, SessionRef, StartSession } from "./input";
import { newSessionToken, sessionHash } from "./token";

export const sessionDays = 30;

/**
 * Signs in with email and password. Answers null for a wrong password, an unknown and a disabled person alike, after
 * the same hashing; only failures count against the limits, and the count commits with this transaction.
 */
export const startSession = command("session.start", StartSession, async (ctx, { email, password, userAgent }) => {
  const account = email.toLowerCase();
  const address = networkOf(ctx.actor.address);
  // Tries at one account go one after the other, so that a burst can't pass the limit before its failures are counted.
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign_in ${account}`}, 0))`);
  await mustHaveLeft(ctx.tx, "sign_in.account", account);
  await mustHaveLeft(ctx.tx, "sign_in.address", address);
  const [person] = await ctx.tx
    .select({ id: users.id, name: users.name, role: users.role, hash: passwords.hash })
    .from(users)
    .leftJoin(passwords, eq(passwords.userId, users.id))
    .where(eq(users.email, email));
  const matches = await verifyPassword(person?.hash ?? null, password);
  if (!person?.hash || !matches || !(await stillHolds(ctx, person.id, person.hash))) {
    await ctx.limit("sign_in.account", account);
    await ctx.limit("sign_in.address", address);
    return null;
  }
  const token = await openSession(ctx, person.id, userAgent);
  return { id: person.id, name: person.name, role: person.role, token };
});

/**
 * Whether a person may come in with the password that was verified meanwhile. A reset, change or disabling under way is
 * waited for, and one that begins now waits for this session, so that it ends it.
 */
async function stillHolds({ tx }: CommandContext, userId: number, hash: string): Promise<boolean> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(passwords, eq(passwords.userId, users.id))
    .where(and(eq(users.id, userId), eq(passwords.hash, hash), isNull(users.disabledAt)))
    .for("share");
  return rows.length > 0;
}

/** Opens a session for someone whose identity was just proven, in the same transaction; returns the cookie's value. */
export async function openSession({ tx, now }: CommandContext, userId: number, userAgent: string): Promise<string> {
  const token = newSessionToken();
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000);
  await tx.insert(sessions).values({ hash: sessionHash(token), userId, userAgent, createdAt: now, expiresAt });
  return token;
}

/** Ends one of the person's own sessions; one that is over already is what was asked for. */
export const endSession = command("session.end", SessionRef, async ({ tx, actor }, { session }) => {
  await tx.delete(sessions).where(and(eq(sessions.hash, session), eq(sessions.userId, actor.id)));
});

/** "Sign out everywhere": this session goes too. */
export const endAllSessions = command("session.end", Nothing, async ({ tx, actor }) => {
  await tx.delete(sessions).where(eq(sessions.userId, actor.id));
});

/** After a password change everything but the session it was made in ends. */
export async function endOtherSessions({ tx, actor }: CommandContext, userId: number): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.hash, actor.sessionId ?? "")));
}
