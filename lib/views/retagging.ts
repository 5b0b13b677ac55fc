import { eq, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { savedViews } from "@/lib/db/schema/queue";

/** Views of a tag that has become another show the other one's tickets from now on. */
export async function retagViews({ tx }: CommandContext, tag: number, into: number): Promise<void> {
  const views = await tx
    .select({ id: savedViews.id, filter: savedViews.filter })
    .from(savedViews)
    .where(sql`strpos(${savedViews.filter}, ${`tag=${tag}`}) > 0`)
    .for("update");
  for (const { id, filter } of views) {
    const words = new URLSearchParams(filter);
    const tags = words.getAll("tag").map((one) => (Number(one) === tag ? String(into) : one));
    words.delete("tag");
    for (const one of new Set(tags)) words.append("tag", one);
    await tx.update(savedViews).set({ filter: words.toString() }).where(eq(savedViews.id, id));
  }
}
