import { and, or, type SQL, sql } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { tickets } from "@/lib/db/schema/tickets";
import { ticketLinks } from "@/lib/db/schema/ties";
import { invalidField, notFound, Refusal } from "@/lib/refusal";
import { familyIds, survivorOf, survivorsOf } from "../family";
import { type LockedTicket, lockTicket, lockTickets } from "../lock";
import { LinkTicket, UnlinkTicket } from "../tie-input";

/** Two tickets belong together, for the team alone; linking a pair again changes how. */
export const linkTicket = command("ticket.link", LinkTicket, async (ctx, { number, other, as }) => {
  const [ticket, linked] = await both(ctx, number, other);
  if (linked.mergedInto !== null) {
    const at = await survivorOf(ctx.tx, ctx.actor, other);
    throw invalidField("other", `#${other} was merged into #${at?.number}. Link that one.`);
  }
  const [parent, child] = as === "parent" ? [linked, ticket] : [ticket, linked];
  await ctx.tx.delete(ticketLinks).where(between(ticket, linked));
  if (as !== "related") await mustFitBelow(ctx, child, parent);
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
  return [ticket, linked];
}

/** Links of merged tickets are their survivor's. */
function between(one: LockedTicket, other: LockedTicket): SQL | undefined {
  const from = (a: LockedTicket, b: LockedTicket) =>
    and(sql`${ticketLinks.ticketId} in ${familyIds(a.id)}`, sql`${ticketLinks.otherId} in ${familyIds(b.id)}`);
  return or(from(one, other), from(other, one));
}

/** One parent each, and nobody above themselves; a ticket's family is one with it. */
async function mustFitBelow({ tx, actor }: CommandContext, child: LockedTicket, parent: LockedTicket): Promise<void> {
  const has = sql`select ticket_id from ${ticketLinks} where kind = 'parent' and other_id in ${familyIds(child.id)}`;
  const [at] = (await survivorsOf(tx, actor, sql`${tickets.id} in (${has})`)).values();
  if (at)
    throw new Refusal("conflict", `#${child.number} already has a parent, #${at.number}. Take that link off first.`);
  const circle = await tx.execute(sql`
    with recursive above as (
      select ${parent.id}::bigint as id
      union
      select next.id from above cross join lateral (
        select ticket_id as id from ${ticketLinks} where kind = 'parent' and other_id = above.id
        union all select merged_into from ${tickets} where id = above.id and merged_into is not null
        union all select id from ${tickets} where merged_into = above.id) as next)
    select from above where id = ${child.id}`);
  if (circle.length > 0)
    throw new Refusal(
      "conflict",
      `#${child.number} stands above #${parent.number} already, so it can't stand below it.`,
    );
}
