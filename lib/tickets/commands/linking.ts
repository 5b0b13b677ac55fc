import { and, eq, ne, or, type SQL, sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { ticketLinks } from "@/lib/db/schema/ties";
import { invalidField, notFound, Refusal } from "@/lib/refusal";
import { familyIds, survivorOf } from "../family";
import { type LockedTicket, lockTicket, lockTickets } from "../lock";
import { LinkTicket, UnlinkTicket } from "../tie-input";

/** Two tickets belong together, for the team alone; linking a pair again changes how. */
export const linkTicket = command("ticket.link", LinkTicket, async (ctx, { number, other, as }) => {
  const [ticket, linked] = await both(ctx, number, other);
  const [parent, child] = as === "parent" ? [linked, ticket] : [ticket, linked];
  if (as !== "related") await mustHaveNoOtherParent(ctx, child, parent);
  await ctx.tx.delete(ticketLinks).where(between(ticket, linked));
  const kind = as === "related" ? "related" : "parent";
  await ctx.tx.insert(ticketLinks).values({ ticketId: parent.id, otherId: child.id, kind, createdAt: ctx.now });
  await ctx.record("ticket.linked", ticket, { number: other, as });
  await ctx.record("ticket.linked", linked, { number, as: seenFrom[as] });
  return { number, other };
});

export const unlinkTicket = command("ticket.link", UnlinkTicket, async (ctx, { number, other }) => {
  const [ticket, linked] = await both(ctx, number, other);
  const gone = await ctx.tx.delete(ticketLinks).where(between(ticket, linked)).returning({ id: ticketLinks.otherId });
  if (gone.length === 0) return { number, other };
  await ctx.record("ticket.unlinked", ticket, { number: other });
  await ctx.record("ticket.unlinked", linked, { number });
  return { number, other };
});

/** The same link from its other end. */
const seenFrom = { related: "related", parent: "child", child: "parent" } as const;

async function both(ctx: CommandContext, number: number, other: number): Promise<[LockedTicket, LockedTicket]> {
  if (number === other) throw invalidField("other", "A ticket can't be linked to itself.");
  const found = await lockTickets(ctx, [number, other]);
  const ticket = found.find((one) => one.number === number);
  const linked = found.find((one) => one.number === other);
  if (!ticket) throw notFound();
  if (!linked) throw invalidField("other", `There is no ticket #${other}.`);
  if (ticket.mergedInto !== null) return [await lockTicket(ctx, number), linked];
  if (linked.mergedInto !== null) {
    const at = await survivorOf(ctx.tx, ctx.actor, other);
    throw invalidField("other", `#${other} was merged into #${at?.number}. Link that one.`);
  }
  return [ticket, linked];
}

/** Links of merged tickets are their survivor's. */
function between(one: LockedTicket, other: LockedTicket): SQL | undefined {
  const from = (a: LockedTicket, b: LockedTicket) =>
    and(sql`${ticketLinks.ticketId} in ${familyIds(a.id)}`, sql`${ticketLinks.otherId} in ${familyIds(b.id)}`);
  return or(from(one, other), from(other, one));
}

async function mustHaveNoOtherParent({ tx }: CommandContext, child: LockedTicket, parent: LockedTicket): Promise<void> {
  const [has] = await tx
    .select({ number: tickets.number })
    .from(ticketLinks)
    .innerJoin(tickets, eq(tickets.id, ticketLinks.ticketId))
    .where(and(eq(ticketLinks.otherId, child.id), eq(ticketLinks.kind, "parent"), ne(tickets.id, parent.id)));
  if (has)
    throw new Refusal("conflict", `#${child.number} already has a parent, #${has.number}. Take that link off first.`);
}
