import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/client";

/** Notes which of these words stand side by side, for phrases; a customer's pool refuses this. */
export async function growPairs({ tx }: { tx: Transaction }, ticketId: number, words: SQL): Promise<void> {
  await tx.execute(sql`select grow_pairs(${ticketId}, ${words})`);
}
