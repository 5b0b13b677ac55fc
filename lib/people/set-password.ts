import type { Transaction } from "@/lib/db/client";
import { passwords } from "@/lib/db/schema/people";
import { hashPassword } from "@/lib/people/password";
import { passwordTrouble } from "@/lib/people/rules";
import { invalidField } from "@/lib/refusal";

/** Refuses what strangers try first, and the person's own email. */
export function mustSuit(password: string, email: string): void {
  const trouble = passwordTrouble(password, email);
  if (trouble) throw invalidField("password", trouble);
}

export async function setPassword(tx: Transaction, userId: number, password: string, now: Date): Promise<void> {
  const hash = await hashPassword(password);
  await tx
    .insert(passwords)
    .values({ userId, hash, changedAt: now })
    .onConflictDoUpdate({ target: passwords.userId, set: { hash, changedAt: now } });
}
