import { and, asc, eq } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { bulkChanges, bulkChangeTickets } from "@/lib/db/schema/queue";
import { parse } from "@/lib/parse";
import { Refusal } from "@/lib/refusal";
import { prepareChange } from "../change";
import { addUp, changeLocked, keepRows, lockBulk } from "../change-locked";
import { BulkRef, StoredChange } from "../input";
import { lockIds } from "../lock";

/** How many tickets one transaction holds: colleagues wait for none of them for long. */
export const batch = 100;

/** One batch of "all matching", as the agent who asked for it. What may not change is left out and counted. */
export const changeNextBatch = command("ticket.change_many", BulkRef, async (ctx, { bulk: id }) => {
  const bulk = await lockBulk(ctx, id);
  if (bulk?.state !== "running") return { more: false };
  const change = await stillPossible(ctx, bulk.change);
  const ids = await nextIds(ctx, id);
  const set = { changedAt: ctx.now };
  if (typeof change === "string") {
    const left = bulk.total - bulk.done;
    const skipped = addUp(bulk.skipped, { [change]: left });
    await update(ctx, id, { ...set, state: "done", done: bulk.total, skipped });
    return { more: false };
  }
  const tickets = await lockIds(ctx, ids);
  const { rows, skipped } = await changeLocked(change, tickets, (_ticket, { message }) => message);
  await keepRows(ctx, id, rows);
  const changed = bulk.changed + rows.filter(({ state }) => state === "changed").length;
  const more = ids.length === batch;
  const done = more ? bulk.done + ids.length : bulk.total;
  const state = more ? "running" : "done";
  await update(ctx, id, { ...set, state, done, changed, skipped: addUp(bulk.skipped, skipped) });
  return { more };
});

/** The assignee may have left and the tag may be gone since; then the words say why. */
async function stillPossible(ctx: CommandContext, stored: unknown) {
  try {
    return await prepareChange(ctx, parse(StoredChange, stored));
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

async function nextIds({ tx }: CommandContext, bulkId: number): Promise<number[]> {
  const rows = await tx
    .select({ id: bulkChangeTickets.ticketId })
    .from(bulkChangeTickets)
    .where(and(eq(bulkChangeTickets.bulkId, bulkId), eq(bulkChangeTickets.state, "waiting")))
    .orderBy(asc(bulkChangeTickets.ticketId))
    .limit(batch);
  return rows.map(({ id }) => id);
}

async function update({ tx }: CommandContext, id: number, set: Partial<typeof bulkChanges.$inferInsert>) {
  await tx.update(bulkChanges).set(set).where(eq(bulkChanges.id, id));
}
