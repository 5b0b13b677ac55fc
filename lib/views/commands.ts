import { and, count, eq } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { savedViews } from "@/lib/db/schema/queue";
import { notFound, Refusal } from "@/lib/refusal";
import { ArrangeQueue, RefilterView, RenameView, SaveView, ViewRef } from "./input";
import { mustBeOwnTeam, viewsChangedBy, viewsSeenBy } from "./reach";
import { mostViews } from "./rules";

export const saveView = command("view.save", SaveView, async (ctx, { name, audience: of, filter }) => {
  const { tx, actor, now } = ctx;
  if (of.teamId !== null) await mustBeOwnTeam(ctx, of.teamId);
  const [seen] = await tx.select({ views: count() }).from(savedViews).where(viewsSeenBy(actor.id));
  if ((seen?.views ?? 0) >= mostViews)
    throw new Refusal("conflict", `There are ${mostViews} views already. Delete one first.`);
  const row = { name, filter, ...of, ownerId: actor.id, createdAt: now };
  const [made] = await tx.insert(savedViews).values(row).returning({ id: savedViews.id });
  return { view: made?.id ?? 0, filter };
});

export const renameView = command("view.save", RenameView, (ctx, { view, name }) => change(ctx, view, { name }));

/** The view shows what is on the screen from now on. */
export const refilterView = command("view.save", RefilterView, (ctx, { view, filter }) =>
  change(ctx, view, { filter }),
);

/** Its tickets stay where they are. */
export const deleteView = command("view.save", ViewRef, async ({ tx, actor }, { view }) => {
  const gone = await tx
    .delete(savedViews)
    .where(and(eq(savedViews.id, view), viewsChangedBy(actor)))
    .returning({ id: savedViews.id });
  if (gone.length === 0) throw notFound();
});

/** Density and columns, remembered for this person on every device. */
export const arrangeQueue = command("queue.arrange", ArrangeQueue, async ({ tx, actor }, { density, columns }) => {
  await tx
    .update(users)
    .set({ queueDensity: density || null, queueColumns: columns })
    .where(eq(users.id, actor.id));
});

async function change({ tx, actor }: CommandContext, view: number, set: { name: string } | { filter: string }) {
  const [changed] = await tx
    .update(savedViews)
    .set(set)
    .where(and(eq(savedViews.id, view), viewsChangedBy(actor)))
    .returning({ view: savedViews.id, filter: savedViews.filter });
  if (!changed) throw notFound();
  return changed;
}
