import { and, eq, isNull, sql } from "drizzle-orm";
import { mintSystem } from "@/lib/actor";
import { command } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { tokens } from "@/lib/db/schema/sessions";
import { Nothing } from "@/lib/people/input";
import { linkEnd, newSecret, secretHash } from "@/lib/people/links";

/** For the start script: the code that makes the first admin, or null once there is anybody. Only the newest works. */
export function ensureSetupCode(): Promise<string | null> {
  return offerSetUp(mintSystem(), {});
}

export const offerSetUp = command("installation.offer_set_up", Nothing, async ({ tx, now }) => {
  const anybody = await tx.select({ id: users.id }).from(users).limit(1);
  if (anybody.length > 0) return null;
  const code = newSecret("setup");
  await tx
    .update(tokens)
    .set({ usedAt: sql`now()` })
    .where(and(eq(tokens.kind, "setup"), isNull(tokens.usedAt)));
  await tx
    .insert(tokens)
    .values({ kind: "setup", hash: secretHash(code), createdAt: now, expiresAt: linkEnd("setup", now) });
  return code;
});
