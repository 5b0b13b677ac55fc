import { and, eq } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import type { Transaction } from "@/lib/db/client";
import { idempotencyKeys } from "@/lib/db/schema/running";

/**
 * Runs once per person, command and key: a double click or a retried request gets the first answer. The second of two
 * at the same moment waits on the unique row until the first commits.
 */
export async function once<R>(
  { actor, tx }: { actor: Actor; tx: Transaction },
  command: string,
  key: string | undefined,
  run: () => Promise<R>,
): Promise<R> {
  if (!key || actor.id === 0) return run();
  const own = { userId: actor.id, command, key };
  const [mine] = await tx
    .insert(idempotencyKeys)
    .values(own)
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  const row = and(
    eq(idempotencyKeys.userId, actor.id),
    eq(idempotencyKeys.command, command),
    eq(idempotencyKeys.key, key),
  );
  if (!mine) {
    const [first] = await tx.select({ result: idempotencyKeys.result }).from(idempotencyKeys).where(row);
    return first?.result as R;
  }
  const result = await run();
  await tx.update(idempotencyKeys).set({ result }).where(row);
  return result;
}
