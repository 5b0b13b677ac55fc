import { sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { bulkChanges } from "@/lib/db/schema/queue";
import { notFound, Refusal } from "@/lib/refusal";
import { matchingIds } from "@/lib/tickets/queries/matching";
import { prepareChange } from "../change";
import { changeLocked, keepRows } from "../change-locked";
import { ChangeAllMatching, ChangeTickets } from "../input";
import { lockNumbers } from "../lock";
import { mostMatching } from "../rules";

/** The picked tickets, all or nothing: one that may not change keeps the others as they are. */
export const changeTickets = command("ticket.change_many", ChangeTickets, async (ctx, input) => {
  const { tickets: numbers, field, value } = input;
  const change = await prepareChange(ctx, input);
  const tickets = await lockNumbers(ctx, numbers);
  if (tickets.length < numbers.length) throw notFound();
  const { rows, skipped } = await changeLocked(change, tickets, ({ number }, { message }) => {
    throw new Refusal("conflict", `#${number}: ${message} Nothing was changed.`);
  });
  const changed = rows.filter(({ state }) => state === "changed").length;
  const counts = { total: rows.length, done: rows.length, changed, skipped };
  const bulk = await start(ctx, { change: { field, value }, words: change.words, state: "done", ...counts });
  await keepRows(ctx, bulk, rows);
  return { bulk, changed };
});

/** Every ticket that fits the filter at this moment; a job works through them in batches. */
export const changeAllMatching = command("ticket.change_many", ChangeAllMatching, async (ctx, input) => {
  const { field } = input;
  const { words, value = input.value } = await prepareChange(ctx, input);
  const ids = await matchingIds(ctx.tx, ctx.actor, input.filter, mostMatching + 1);
  if (ids.length > mostMatching) {
    const most = mostMatching.toLocaleString("en");
    throw new Refusal("conflict", `More than ${most} tickets match. Choose more filters first.`);
  }
  const bulk = await start(ctx, { change: { field, value }, words, total: ids.length });
  await ctx.tx.execute(sql`insert into bulk_change_tickets (bulk_id, ticket_id)
    select ${bulk}, unnest(${`{${ids}}`}::bigint[])`);
  await ctx.enqueue("bulk.change", { bulk, person: ctx.actor.id }, { key: `bulk:${bulk}` });
  return { bulk, total: ids.length };
});

async function start({ tx, actor, now }: CommandContext, values: Omit<typeof bulkChanges.$inferInsert, "actorId">) {
  const row = { ...values, actorId: actor.id, createdAt: now, changedAt: now };
  const [made] = await tx.insert(bulkChanges).values(row).returning({ id: bulkChanges.id });
  if (!made) throw new Error("PostgreSQL returned no row.");
  return made.id;
}
