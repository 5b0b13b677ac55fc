import { eq, sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { macroTags } from "@/lib/db/schema/macros";
import { tags, ticketTags } from "@/lib/db/schema/queue";
import { brokenConstraint } from "@/lib/db/trouble";
import { invalidField, notFound } from "@/lib/refusal";
import { retagViews } from "@/lib/views/retagging";
import { ChangeTag, CreateTag, MergeTag, TagRef } from "../input";

const taken = "There is already a tag with this name. Merge the two instead.";

export const createTag = command("tag.change", CreateTag, async (ctx, { name, colour }) => {
  const row = { name, colour, createdAt: ctx.now };
  const [made] = await ctx.tx.insert(tags).values(row).onConflictDoNothing().returning({ id: tags.id });
  if (!made) throw invalidField("name", "There is already a tag with this name.");
  await ctx.audit("tag.created", name);
  return { id: made.id };
});

/** Every ticket shows the new name and colour; what history says stays as it was said. */
export const changeTag = command("tag.change", ChangeTag, async (ctx, { tag: id, name, colour }) => {
  const before = await lockTag(ctx, id);
  const changes = {
    ...(before.name === name ? {} : { name: { from: before.name, to: name } }),
    ...(before.colour === colour ? {} : { colour: { from: before.colour, to: colour } }),
  };
  if (Object.keys(changes).length === 0) return { id };
  try {
    await ctx.tx.update(tags).set({ name, colour }).where(eq(tags.id, id));
  } catch (error) {
    if (brokenConstraint(error) === "tags_name_unique") throw invalidField("name", taken);
    throw error;
  }
  await ctx.audit("tag.changed", before.name, changes);
  return { id };
});

/** Its tickets, macros and saved views get the other tag; those that have both keep one. */
export const mergeTag = command("tag.change", MergeTag, async (ctx, { tag: id, into }) => {
  if (id === into) throw invalidField("into", "Choose another tag.");
  const gone = await lockTag(ctx, id);
  const kept = await lockTag(ctx, into, () => invalidField("into", "That tag is gone. Choose another one."));
  await ctx.tx.execute(sql`insert into ${ticketTags} (ticket_id, tag_id, lent_by)
    select ticket_id, ${into}, lent_by from ${ticketTags} where tag_id = ${id}
    on conflict (ticket_id, tag_id) do update set lent_by = null where excluded.lent_by is null`);
  await ctx.tx.execute(sql`insert into ${macroTags} (macro_id, tag_id, adds)
    select macro_id, ${into}, adds from ${macroTags} where tag_id = ${id} on conflict do nothing`);
  await retagViews(ctx, id, into);
  await ctx.tx.delete(tags).where(eq(tags.id, id));
  await ctx.audit("tag.merged", gone.name, { tag: { from: gone.name, to: kept.name } });
  return { id: into };
});

/** Its tickets stay, without it. */
export const deleteTag = command("tag.change", TagRef, async (ctx, { tag: id }) => {
  const { name } = await lockTag(ctx, id);
  await ctx.tx.delete(tags).where(eq(tags.id, id));
  await ctx.audit("tag.deleted", name);
});

async function lockTag({ tx }: CommandContext, id: number, missing = notFound) {
  const row = { name: tags.name, colour: tags.colour };
  const [tag] = await tx.select(row).from(tags).where(eq(tags.id, id)).for("update");
  if (!tag) throw missing();
  return tag;
}
