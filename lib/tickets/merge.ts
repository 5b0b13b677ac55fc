// What merging means and when it may be, the same for one ticket as for many.
import { and, eq, sql } from "drizzle-orm";
import type { CommandContext } from "@/lib/command";
import { organizations, users } from "@/lib/db/schema/people";
import { lendDrafts } from "@/lib/drafts/lending";
import { lendOutgoing } from "@/lib/outgoing/lending";
import { Refusal } from "@/lib/refusal";
import { lendTags } from "@/lib/tags/lending";
import { changeTicket } from "./change";
import type { LockedTicket } from "./lock";

/** The pointer, and what goes along with it: what is being written, what waits to be sent, and the tags. */
export async function takeIn(ctx: CommandContext, ticket: LockedTicket, survivor: LockedTicket): Promise<void> {
  await changeTicket(ctx, ticket, { mergedInto: survivor.id }, "ticket.merged", { into: survivor.number });
  await changeTicket(ctx, survivor, {}, "ticket.took_in", { number: ticket.number });
  await lendDrafts(ctx.tx, ticket.id, survivor.id);
  await lendOutgoing(ctx.tx, ticket.id, survivor.id);
  await lendTags(ctx.tx, ticket.id, survivor.id);
  await ctx.enqueue("outgoing.answered", { ticketId: survivor.id });
}

export function mustStandAlone({ mergedInto }: LockedTicket, named: string): void {
  if (mergedInto === null) return;
  throw new Refusal(
    "conflict",
    `${named} has been merged into another ticket meanwhile. Have a look, then decide again.`,
  );
}

/** Nobody may come to read a stranger's words: the requester is one person, or both belong to one sharing organization. */
export async function haveSameReaders(
  { tx }: CommandContext,
  one: LockedTicket,
  other: LockedTicket,
): Promise<boolean> {
  if (one.requesterId === other.requesterId) return true;
  if (one.organizationId === null || one.organizationId !== other.organizationId) return false;
  const [readers] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(users)
    .innerJoin(organizations, and(eq(organizations.id, users.organizationId), organizations.sharesTickets))
    .where(and(eq(organizations.id, one.organizationId), sql`${users.id} in ${[one.requesterId, other.requesterId]}`));
  return readers?.count === 2;
}
