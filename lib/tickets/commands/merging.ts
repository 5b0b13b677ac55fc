import { and, eq, sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { organizations, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { moveDrafts } from "@/lib/drafts/move";
import { moveOutgoing } from "@/lib/outgoing/move";
import { invalidField, notFound, Refusal } from "@/lib/refusal";
import { lendTags, takeTagsBack } from "@/lib/tags/lending";
import { changeTicket, mustBeCurrent } from "../change";
import { TicketRef } from "../input";
import { type LockedTicket, lockTickets } from "../lock";
import { MergeTicket } from "../tie-input";

type Field = Parameters<typeof mustBeCurrent>[3];

const merging: Field = { named: "ticket", changedBy: ["ticket.merged", "ticket.unmerged"] };

/** One ticket goes into another by a pointer: no row of either moves, so that taking it out again restores both. */
export const mergeTicket = command("ticket.merge", MergeTicket, async (ctx, { number, into, version }) => {
  if (number === into) throw invalidField("into", "A ticket can't be merged into itself. Pick another one.");
  const both = await lockTickets(ctx, [number, into]);
  const ticket = both.find((one) => one.number === number);
  const survivor = both.find((one) => one.number === into);
  if (!ticket) throw notFound();
  if (!survivor) throw invalidField("into", `There is no ticket #${into}.`);
  await mustBeCurrent(ctx, ticket, version, merging);
  mustStandAlone(ticket, "This ticket");
  mustStandAlone(survivor, `#${into}`);
  if (survivor.status === "closed")
    throw new Refusal("conflict", `#${into} is closed and takes nothing in. Merge it into this one instead.`);
  await mustShareReaders(ctx, ticket, survivor);
  await changeTicket(ctx, ticket, { mergedInto: survivor.id });
  await changeTicket(ctx, survivor, {});
  // What is being written goes where the conversation goes on, and stays there when the ticket is taken out again.
  await moveDrafts(ctx.tx, ticket.id, survivor.id);
  await moveOutgoing(ctx.tx, ticket.id, survivor.id);
  const tags = await lendTags(ctx.tx, ticket.id, survivor.id);
  await ctx.record("ticket.merged", ticket, { into, version: ticket.version + 1 });
  await ctx.record("ticket.took_in", survivor, { number, tags, version: survivor.version + 1 });
  return { number, into };
});

/** Takes a merged ticket out again: it stands where it stood, with everything it had. */
export const unmergeTicket = command("ticket.merge", TicketRef, async (ctx, { number }) => {
  const from = await survivorNumber(ctx, number);
  const both = from === null ? [] : await lockTickets(ctx, [number, from]);
  const ticket = both.find((one) => one.number === number);
  const survivor = both.find((one) => one.number === from);
  if (!ticket || !survivor || ticket.mergedInto !== survivor.id)
    throw new Refusal("conflict", `#${number} already stands on its own.`);
  await changeTicket(ctx, ticket, { mergedInto: null });
  await changeTicket(ctx, survivor, {});
  await takeTagsBack(ctx.tx, survivor.id, number);
  await ctx.record("ticket.unmerged", ticket, { from: survivor.number, version: ticket.version + 1 });
  await ctx.record("ticket.gave_back", survivor, { number, version: survivor.version + 1 });
  return { number, from: survivor.number };
});

function mustStandAlone({ mergedInto }: LockedTicket, named: string): void {
  if (mergedInto === null) return;
  throw new Refusal(
    "conflict",
    `${named} has been merged into another ticket meanwhile. Have a look, then decide again.`,
  );
}

/** Nobody may come to read a stranger's words: the requester is one person, or both belong to one sharing organization. */
async function mustShareReaders({ tx }: CommandContext, one: LockedTicket, other: LockedTicket): Promise<void> {
  if (one.requesterId === other.requesterId) return;
  const shared = one.organizationId !== null && one.organizationId === other.organizationId;
  const [readers] = shared
    ? await tx
        .select({ count: sql<number>`count(*)::int` })
        .from(users)
        .innerJoin(organizations, and(eq(organizations.id, users.organizationId), organizations.sharesTickets))
        .where(
          and(
            eq(organizations.id, one.organizationId ?? 0),
            sql`${users.id} in ${[one.requesterId, other.requesterId]}`,
          ),
        )
    : [];
  if (readers?.count === 2) return;
  throw new Refusal("conflict", strangers);
}

const strangers =
  "These tickets are of two customers who don't see each other's tickets, so merging would show each the other's words. You can link them instead.";

async function survivorNumber({ tx }: CommandContext, number: number): Promise<number | null> {
  const found = await tx.execute<{ number: number }>(sql`
    select survivor.number from ${tickets} as survivor join ${tickets} as merged on merged.merged_into = survivor.id
    where merged.number = ${number}`);
  return found[0]?.number ?? null;
}
