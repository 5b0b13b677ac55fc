import { createHash } from "node:crypto";
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

type Once = { actor: Actor; command: string; key: string; inputHash: string };

/**
 * Runs once per person, command and key: a double click or a retried request gets the first answer. The key is written
 * last, in the same transaction: of two at the same moment the second waits on the unique row until the first commits,
 * and is then undone as a whole. A retry whose run is refused (the ticket is resolved by now) was answered before, too.
 * A key that comes back with other words is a conflict: the first answer says nothing of those.
 */
export async function once<R>(
  { actor, command, input }: { actor: Actor; command: string; input: unknown },
  transaction: (finish: (tx: Transaction, result: R) => Promise<void>) => Promise<R>,
): Promise<R> {
  const key = keyOf(input);
  if (!key || actor.id === 0) return transaction(async () => undefined);
  const asked = { actor, command, key, inputHash: hashOf(Object(input)) };
  try {
    return await transaction((tx, result) => keep(tx, asked, result));
  } catch (error) {
    const [first] = isRepeat(error) ? await firstAnswer(asked) : [];
    if (!first) throw error;
    // Where nothing is known of what was sent, the key alone speaks.
    if (first.inputHash !== null && first.inputHash !== asked.inputHash) throw changedSince();
    return first.result as R;
  }
}

function keyOf(input: unknown): string | undefined {
  const key =
    typeof input === "object" && input !== null && "idempotencyKey" in input ? input.idempotencyKey : undefined;
  return typeof key === "string" ? key : undefined;
}

/** What a page sends along of itself; it may differ between two presses that mean the same. */
const alongside = new Set(["idempotencyKey", "lastSeenMessageId", "draft", "version", "reviewed", "meantFor"]);

function hashOf(input: Record<string, unknown>): string {
  const meant = Object.entries(input).filter(([name]) => !alongside.has(name));
  return createHash("sha256").update(JSON.stringify(meant)).digest("hex");
}

/** The answer to the first press was lost, and the words went on. */
function changedSince(): Refusal {
  const words =
    "What you sent first has arrived. What you changed since is still here: send it again if you want that too.";
  return new Refusal("conflict", words, { fields: { idempotencyKey: words } });
}

/** What a second run can meet that the first one left: its key, a refusal, or a row that may exist only once. */
function isRepeat(error: unknown): boolean {
  return error instanceof Repeated || error instanceof Refusal || (codeOf(error) ?? "").startsWith(integrityViolation);
}

async function keep(tx: Transaction, { actor, ...asked }: Once, result: unknown): Promise<void> {
  const answer = JSON.stringify(result ?? null);
  const [kept] = await insert(tx, { userId: actor.id, ...asked, answer });
  if (!kept) throw new Repeated();
}

const insert = statement(
  "idempotency_key",
  ["userId", "command", "key", "inputHash", "answer"],
  (db, { answer, ...asked }) =>
    db
      .insert(idempotencyKeys)
      .values({ ...asked, result: answer })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key }),
);

function firstAnswer({ actor, command, key }: Once) {
  return databaseFor(actor)
    .select({ result: idempotencyKeys.result, inputHash: idempotencyKeys.inputHash })
    .from(idempotencyKeys)
    .where(
      and(eq(idempotencyKeys.userId, actor.id), eq(idempotencyKeys.command, command), eq(idempotencyKeys.key, key)),
    );
}
