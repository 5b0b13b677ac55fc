import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { tokens } from "@/lib/db/schema/sessions";

/** What a secret begins with, so that scanners know one when they see it, and how many minutes it lives. */
export const linkKinds = {
  reset: { prefix: "dkw_r_", minutes: 60 },
  invite: { prefix: "dkw_i_", minutes: 7 * 24 * 60 },
  sign_up: { prefix: "dkw_u_", minutes: 24 * 60 },
  setup: { prefix: "dkw_s_", minutes: 24 * 60 },
} as const;

export type LinkKind = keyof typeof linkKinds;

/** A fresh secret of 256 bits; the database keeps its sha256 alone. */
export function newSecret(kind: LinkKind): string {
  return linkKinds[kind].prefix + randomBytes(32).toString("base64url");
}

export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** When a link made at `now` ends. */
export function linkEnd(kind: LinkKind, now: Date): Date {
  return new Date(now.getTime() + linkKinds[kind].minutes * 60_000);
}

/** Makes a person's link; only the newest works. The secret is returned once and kept nowhere. */
export async function issueLink(tx: Transaction, kind: "reset" | "invite", userId: number, now: Date): Promise<string> {
  // Two that are made at the same moment would each void what came before and then both work.
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("update");
  const secret = newSecret(kind);
  await voidLinks(tx, userId, kind);
  await tx
    .insert(tokens)
    .values({ kind, hash: secretHash(secret), userId, createdAt: now, expiresAt: linkEnd(kind, now) });
  return secret;
}

/** Links of this kind that still wait, or of every kind, stop working. */
export async function voidLinks(tx: Transaction, userId: number, kind?: LinkKind): Promise<void> {
  const ofKind = kind && eq(tokens.kind, kind);
  await tx
    .update(tokens)
    .set({ usedAt: sql`now()` })
    .where(and(eq(tokens.userId, userId), ofKind, isNull(tokens.usedAt)));
}

/** Uses a link up: of two at the same moment one gets the row, the other nothing. */
export async function takeLink(tx: Transaction, kind: LinkKind, secret: string) {
  const [link] = await tx
    .update(tokens)
    .set({ usedAt: sql`now()` })
    .where(stillWorks(kind, secret))
    .returning({ userId: tokens.userId, data: tokens.data });
  return link;
}

export function stillWorks(kind: LinkKind, secret: string): SQL | undefined {
  return and(
    eq(tokens.kind, kind),
    eq(tokens.hash, secretHash(secret)),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, sql`now()`),
  );
}
