import type { Transaction } from "@/lib/db/client";
import { passwords } from "@/lib/db/schema/people";
import { hashPassword } from "@/lib/people/password";

export async function setPassword(tx: Transaction, userId: number, password: string, now: Date): Promise<void> {
  const hash = await hashPassword(password);
  await tx
    .insert(passwords)
    .values({ userId, hash, changedAt: now })
    .onConflictDoUpdate({ target: passwords.userId, set: { hash, changedAt: now } });
}
