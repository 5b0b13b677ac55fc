import { and, eq } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { databaseFor, type Transaction } from "@/lib/db/client";
import { idempotencyKeys } from "@/lib/db/schema/running";
import { codeOf } from "@/lib/db/trouble";
import { Refusal } from "@/lib/refusal";
import { statement } from "@/lib/statement";

/** The class of SQLSTATE codes for constraints: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const integrityViolation = "23";

/** Thrown to undo a second run of the same key; the first one's answer is given instead. */
class Repeated extends Error {}

type Once = { actor: Actor; command: string; key: string };

/**
 * Runs once per person, command and key: a double click or a retried request gets the first answer. The key is written
 * last, in the same transaction: of two at the same moment the second waits on the unique row until the first commits,
 * and is then undone as a whole. A retry whose run is refused (the ticket is resolved by now) was answered before, too.
 */
export async function once<R>(
  { actor, command, key }: { actor: Actor; command: string; key: string | undefined },
  transaction: (finish: (tx: Transaction, result: R) => Promise<void>) => Promise<R>,
): Promise<R> {
  if (!key || actor.id === 0) return transaction(async () => undefined);
  try {
    return await transaction((tx, result) => keep(tx, { actor, command, key }, result));
  } catch (error) {
    const [first] = isRepeat(error) ? await firstAnswer({ actor, command, key }) : [];
    if (first) return first.result as R;
    throw error;
  }
}

/** What a second run can meet that the first one left: its key, a refusal, or a row that may exist only once. */
function isRepeat(error: unknown): boolean {
  return error instanceof Repeated || error instanceof Refusal || (codeOf(error) ?? "").startsWith(integrityViolation);
}

async function keep(tx: Transaction, { actor, command, key }: Once, result: unknown): Promise<void> {
  const answer = JSON.stringify(result ?? null);
  const [kept] = await insert(tx, { userId: actor.id, command, key, answer });
  if (!kept) throw new Repeated();
}

const insert = statement(
  "idempotency_key",
  ["userId", "command", "key", "answer"],
  (db, { userId, command, key, answer }) =>
    db
      .insert(idempotencyKeys)
      .values({ userId, command, key, result: answer })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key }),
);

function firstAnswer({ actor, command, key }: Once) {
  return databaseFor(actor)
    .select({ result: idempotencyKeys.result })
    .from(idempotencyKeys)
    .where(
      and(eq(idempotencyKeys.userId, actor.id), eq(idempotencyKeys.command, command), eq(idempotencyKeys.key, key)),
    );
}
