import { eq, sql } from "drizzle-orm";
import type { BulkTicket } from "@/lib/bulk/lock";
import type { CommandContext } from "@/lib/command";
import { macros } from "@/lib/db/schema/macros";
import { Refusal } from "@/lib/refusal";
import { putTag, takeTagOff } from "@/lib/tags/tagging";
import { mustBeAssignable } from "@/lib/tickets/commands/opening";
import { setStatusOf } from "@/lib/tickets/commands/setting-status";
import { assign, handOver, prioritize } from "@/lib/tickets/commands/working";
import type { Macro } from "./reach";

/** What it did: by how many versions the ticket went on, and which of its tags came and went. */
export type Applied = { steps: number; added: number[]; removed: number[] };

/** The single verbs in one go, for tickets that are locked. What is so already is left as it is. */
export async function prepareMacro(ctx: CommandContext, macro: Macro) {
  const { status, priority, assigns, toTeamId, team, tagsToAdd, tagsToRemove } = macro;
  const assigneeId = assigns === "me" ? ctx.actor.id : macro.assigneeId;
  const moves = assigns !== null && !(assigns === "person" && assigneeId === null);
  const assignee = moves ? await mustStillBeHere(ctx, assigneeId) : null;

  return async (ticket: BulkTicket): Promise<Applied> => {
    const done: Applied = { steps: 0, added: [], removed: [] };
    const step = async (is: boolean, act: () => Promise<unknown>) => {
      if (is || (await act()) === false) return false;
      done.steps += 1;
      return true;
    };
    await step(!priority || ticket.priority === priority, () =>
      prioritize(ctx, ticket, ticket.priority, priority ?? ticket.priority),
    );
    await step(!moves || ticket.assigneeId === assigneeId, () => assign(ctx, ticket, assigneeId, assignee));
    await step(!toTeamId || ticket.teamId === toTeamId, () => handOver(ctx, ticket, toTeamId, team));
    for (const tag of tagsToRemove)
      if (await step(false, () => takeTagOff(ctx, ticket, tag))) done.removed.push(tag.id);
    for (const tag of tagsToAdd) if (await step(false, () => putTag(ctx, ticket, tag))) done.added.push(tag.id);
    await step(!status || ticket.status === status, () => setStatusOf(ctx, ticket, status ?? "open"));
    return done;
  };
}

/** After the tickets, so that everybody locks in the same order. */
export async function countUses({ tx, now }: CommandContext, id: number, uses: number): Promise<void> {
  if (uses === 0) return;
  await tx
    .update(macros)
    .set({ uses: sql`${macros.uses} + ${uses}`, lastUsedAt: now })
    .where(eq(macros.id, id));
}

async function mustStillBeHere(ctx: CommandContext, id: number | null): Promise<string | null> {
  try {
    return await mustBeAssignable(ctx, id);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal("conflict", "This macro assigns to somebody who can't take tickets any more. Change it first.");
  }
}
