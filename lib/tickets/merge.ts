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

/** All the others go into one, or none does. */
export async function mergeInto(ctx: CommandContext, survivor: LockedTicket, others: LockedTicket[]): Promise<void> {
  for (const ticket of [...others, survivor]) mustStandAlone(ticket);
  if (survivor.status === "closed")
    throw new Refusal("conflict", `#${survivor.number} is closed and takes nothing in. Pick another one that stays.`);
  for (const ticket of others) {
    await mustHaveSameReaders(ctx, ticket, survivor);
    await takeIn(ctx, ticket, survivor);
  }
}

/** The pointer, and what goes along with it: what is being written, what waits to be sent, and the tags. */
async function takeIn(ctx: CommandContext, ticket: LockedTicket, survivor: LockedTicket): Promise<void> {
  await changeTicket(ctx, ticket, { mergedInto: survivor.id }, "ticket.merged", { into: survivor.number });
  await changeTicket(ctx, survivor, {}, "ticket.took_in", { number: ticket.number });
  await lendDrafts(ctx.tx, ticket.id, survivor.id);
  await lendOutgoing(ctx.tx, ticket.id, survivor.id);
  await lendTags(ctx.tx, ticket.id, survivor.id);
  await ctx.enqueue("outgoing.answered", { ticketId: survivor.id });
}

function mustStandAlone({ number, mergedInto }: LockedTicket): void {
  if (mergedInto === null) return;
  throw new Refusal(
    "conflict",
    `#${number} has been merged into another ticket meanwhile. Have a look, then decide again.`,
  );
}

async function mustHaveSameReaders(ctx: CommandContext, ticket: LockedTicket, survivor: LockedTicket): Promise<void> {
  if (await haveSameReaders(ctx, ticket, survivor)) return;
  throw new Refusal(
    "conflict",
    `#${ticket.number} and #${survivor.number} are of two customers who don't see each other's tickets, so merging would show each the other's words. You can link them instead.`,
  );
}

/** Nobody may come to read a stranger's words: the requester is one person, or both belong to one sharing organization. */
async function haveSameReaders({ tx }: CommandContext, one: LockedTicket, other: LockedTicket): Promise<boolean> {
  if (one.requesterId === other.requesterId) return true;
  if (one.organizationId === null || one.organizationId !== other.organizationId) return false;
  const [readers] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(users)
    .innerJoin(organizations, and(eq(organizations.id, users.organizationId), organizations.sharesTickets))
    .where(and(eq(organizations.id, one.organizationId), sql`${users.id} in ${[one.requesterId, other.requesterId]}`));
  return readers?.count === 2;
}
