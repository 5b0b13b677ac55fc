import { and, asc, eq, inArray } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { bulkChanges, bulkChangeTickets } from "@/lib/db/schema/queue";
import { notFound } from "@/lib/refusal";
import { addUp, lockBulk } from "../change-locked";
import { BulkRef } from "../input";
import { lockIds } from "../lock";
import { restore } from "../restore";
import { mostPicked } from "../rules";
import { batch } from "./working-through";

const changedSince = "Changed since, and left as it is now.";

/** Takes a change of many tickets back, and stops one that is under way: at once for a screenful, by a job for more. */
export const undoBulk = command("ticket.change_many", BulkRef, async (ctx, { bulk: id }) => {
  const bulk = await lockBulk(ctx, id);
  if (!bulk) throw notFound();
  if (bulk.state === "undoing" || bulk.state === "undone") return { bulk: id };
  const start = {
    state: "undoing" as const,
    total: bulk.changed,
    done: 0,
    changed: 0,
    skipped: {},
    changedAt: ctx.now,
  };
  await ctx.tx.update(bulkChanges).set(start).where(eq(bulkChanges.id, id));
  if (bulk.changed > mostPicked)
    await ctx.enqueue("bulk.undo", { bulk: id, person: ctx.actor.id }, { key: `bulk:${id}` });
  else await restoreBatch(ctx, { ...bulk, ...start }, mostPicked);
  return { bulk: id };
});

export const undoNextBatch = command("ticket.change_many", BulkRef, async (ctx, { bulk: id }) => {
  const bulk = await lockBulk(ctx, id);
  return { more: bulk?.state === "undoing" && (await restoreBatch(ctx, bulk, batch)) };
});

type Bulk = Pick<typeof bulkChanges.$inferSelect, "id" | "change" | "total" | "done" | "changed" | "skipped">;

/** Exactly the rows this change moved, and of those only the ones nobody has touched since. */
async function restoreBatch(ctx: CommandContext, bulk: Bulk, most: number): Promise<boolean> {
  const { tx, now } = ctx;
  const mine = eq(bulkChangeTickets.bulkId, bulk.id);
  const found = await tx
    .select({
      id: bulkChangeTickets.ticketId,
      before: bulkChangeTickets.before,
      version: bulkChangeTickets.version,
    })
    .from(bulkChangeTickets)
    .where(and(mine, eq(bulkChangeTickets.state, "changed")))
    .orderBy(asc(bulkChangeTickets.ticketId))
    .limit(most + 1);
  const rows = found.slice(0, most);
  const more = found.length > most;
  const asTheyAre = new Map(
    (
      await lockIds(
        ctx,
        rows.map(({ id }) => id),
      )
    ).map((ticket) => [ticket.id, ticket]),
  );
  const undone: number[] = [];
  for (const { id, before, version } of rows) {
    const ticket = asTheyAre.get(id);
    if (!ticket || !before || ticket.version !== version) continue;
    await restore(ctx, ticket, before, bulk.change);
    undone.push(id);
  }
  const kept = rows.map(({ id }) => id).filter((id) => !undone.includes(id));
  await mark(ctx, bulk.id, undone, "undone");
  await mark(ctx, bulk.id, kept, "kept");
  await tx
    .update(bulkChanges)
    .set({
      state: more ? "undoing" : "undone",
      done: more ? bulk.done + rows.length : bulk.total,
      changed: bulk.changed + undone.length,
      skipped: kept.length > 0 ? addUp(bulk.skipped, { [changedSince]: kept.length }) : bulk.skipped,
      changedAt: now,
    })
    .where(eq(bulkChanges.id, bulk.id));
  return more;
}

async function mark({ tx }: CommandContext, bulkId: number, ids: number[], state: "undone" | "kept"): Promise<void> {
  if (ids.length === 0) return;
  const rows = and(eq(bulkChangeTickets.bulkId, bulkId), inArray(bulkChangeTickets.ticketId, ids));
  await tx.update(bulkChangeTickets).set({ state }).where(rows);
}
