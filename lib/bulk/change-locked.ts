import { eq, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { bulkChanges, bulkChangeTickets } from "@/lib/db/schema/queue";
import { Refusal } from "@/lib/refusal";
import { type Before, valuesBefore } from "./before";
import type { Done, PreparedChange } from "./change";
import type { BulkTicket } from "./lock";

type Row = { ticketId: number; state: "changed" | "skipped"; before: Before | null; version: number | null };

/** Changes tickets that are locked, one verb each. `refuse` says what a "no" of one ticket means for the others. */
export async function changeLocked(
  change: PreparedChange,
  tickets: BulkTicket[],
  refuse: (ticket: BulkTicket, refusal: Refusal) => string,
): Promise<{ rows: Row[]; skipped: Record<string, number> }> {
  const rows: Row[] = [];
  const skipped: Record<string, number> = {};
  await change.lookAt?.(tickets);
  for (const ticket of tickets) {
    const done = await changeOne(change, ticket, refuse);
    const { id: ticketId, version } = ticket;
    if (typeof done === "string") {
      skipped[done] = (skipped[done] ?? 0) + 1;
      rows.push({ ticketId, state: "skipped", before: null, version: null });
    } else {
      const before = { ...valuesBefore(ticket), ...done.before };
      rows.push({ ticketId, state: "changed", before, version: version + done.steps });
    }
  }
  await change.after?.(rows.filter(({ state }) => state === "changed").length);
  return { rows, skipped };
}

/** Writes down what was done, for the progress on the screen and the way back. */
export async function keepRows({ tx }: CommandContext, bulkId: number, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(bulkChangeTickets)
    .values(rows.map((row) => ({ bulkId, ...row })))
    .onConflictDoUpdate({
      target: [bulkChangeTickets.bulkId, bulkChangeTickets.ticketId],
      set: { state: sql`excluded.state`, before: sql`excluded.before`, version: sql`excluded.version` },
    });
}

export async function lockBulk({ tx, actor }: CommandContext, id: number) {
  const [bulk] = await tx.select().from(bulkChanges).where(eq(bulkChanges.id, id)).for("update");
  return bulk?.actorId === actor.id ? bulk : null;
}

/** Together: "Already so." counts as left out, too. */
export function addUp(one: Record<string, number>, more: Record<string, number>): Record<string, number> {
  const sum = { ...one };
  for (const [why, count] of Object.entries(more)) sum[why] = (sum[why] ?? 0) + count;
  return sum;
}

async function changeOne(
  change: PreparedChange,
  ticket: BulkTicket,
  refuse: (ticket: BulkTicket, refusal: Refusal) => string,
): Promise<Done> {
  try {
    return await change.apply(ticket);
  } catch (error) {
    if (error instanceof Refusal && error.kind === "conflict") return refuse(ticket, error);
    throw error;
  }
}
