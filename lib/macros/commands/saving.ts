import { and, count, eq, inArray, sql } from "drizzle-orm";
import type * as z from "zod/mini";
import { type CommandContext, command } from "@/lib/command";
import { macros, macroTags } from "@/lib/db/schema/macros";
import { tags } from "@/lib/db/schema/queue";
import { invalidField, notFound, Refusal } from "@/lib/refusal";
import { findOrMakeTag } from "@/lib/tags/tagging";
import { mustBeAssignable, mustBeTeam } from "@/lib/tickets/commands/opening";
import { changedBy, mustBeOwnTeam } from "@/lib/views/reach";
import { ChangeMacro, MacroRef, SaveMacro } from "../input";
import { macrosSeenBy } from "../reach";
import { mostMacros } from "../rules";

type Given = Omit<z.output<typeof SaveMacro>, "idempotencyKey">;

export const saveMacro = command("macro.save", SaveMacro, async (ctx, { idempotencyKey: _key, ...given }) => {
  const { tx, actor, now } = ctx;
  const [seen] = await tx.select({ macros: count() }).from(macros).where(macrosSeenBy(actor.id));
  if ((seen?.macros ?? 0) >= mostMacros)
    throw new Refusal("conflict", `There are ${mostMacros} macros already. Delete one first.`);
  const { row, tagRows } = await prepare(ctx, given);
  const times = { createdAt: now, changedAt: now };
  const [made] = await tx
    .insert(macros)
    .values({ ...row, ...times, ownerId: actor.id })
    .returning({ id: macros.id });
  if (!made) throw new Error("PostgreSQL returned no row.");
  await putTags(ctx, made.id, tagRows);
  return { macro: made.id };
});

export const changeMacro = command("macro.save", ChangeMacro, async (ctx, { macro, ...given }) => {
  const { row, tagRows } = await prepare(ctx, given);
  const [changed] = await ctx.tx
    .update(macros)
    .set({ ...row, changedAt: ctx.now })
    .where(own(ctx, macro))
    .returning({ macro: macros.id });
  if (!changed) throw notFound();
  await ctx.tx.delete(macroTags).where(eq(macroTags.macroId, macro));
  await putTags(ctx, macro, tagRows);
  return changed;
});

/** What it once wrote and changed stays. */
export const deleteMacro = command("macro.save", MacroRef, async (ctx, { macro }) => {
  const gone = await ctx.tx.delete(macros).where(own(ctx, macro)).returning({ id: macros.id });
  if (gone.length === 0) throw notFound();
});

const own = ({ actor }: CommandContext, id: number) => and(eq(macros.id, id), changedBy(actor, macros));

async function prepare(ctx: CommandContext, given: Given) {
  const { audience, assignee, addTags, removeTags, ...plain } = given;
  if (audience.teamId !== null) await mustBeOwnTeam(ctx, audience.teamId);
  await named("assignee", () => mustBeAssignable(ctx, assignee.assigneeId));
  await named("toTeamId", () => mustBeTeam(ctx, plain.toTeamId));
  const both = removeTags.find((name) => addTags.some((other) => other.toLowerCase() === name.toLowerCase()));
  if (both) throw invalidField("removeTags", `“${both}” can't be added and removed at once.`);
  const tagRows = [
    ...(await tagsToAdd(ctx, addTags)).map((tagId) => ({ tagId, adds: true })),
    ...(await tagsToRemove(ctx, removeTags)).map((tagId) => ({ tagId, adds: false })),
  ];
  const row = { ...plain, ...audience, ...assignee };
  const { reply, status, priority, assigns, toTeamId } = row;
  if (!reply && !status && !priority && !assigns && !toTeamId && tagRows.length === 0)
    throw invalidField("reply", "Write a reply, or choose what else it does.");
  return { row, tagRows };
}

/** The words of a check, at this form's own field. */
async function named(field: string, check: () => Promise<unknown>): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw error instanceof Refusal ? invalidField(field, error.message) : error;
  }
}

/** As on a ticket, a new word becomes a new tag. */
async function tagsToAdd(ctx: CommandContext, names: string[]): Promise<number[]> {
  const ids: number[] = [];
  for (const name of names) ids.push((await findOrMakeTag(ctx, name)).id);
  return ids;
}

async function tagsToRemove({ tx }: CommandContext, names: string[]): Promise<number[]> {
  if (names.length === 0) return [];
  const rows = await tx
    .select({ id: tags.id, name: sql<string>`lower(${tags.name}::text)` })
    .from(tags)
    .where(inArray(tags.name, names));
  const unknown = names.find((name) => !rows.some((row) => row.name === name.toLowerCase()));
  if (unknown) throw invalidField("removeTags", `There is no tag “${unknown}”.`);
  return rows.map(({ id }) => id);
}

async function putTags({ tx }: CommandContext, macroId: number, rows: { tagId: number; adds: boolean }[]) {
  if (rows.length > 0) await tx.insert(macroTags).values(rows.map((row) => ({ macroId, ...row })));
}
