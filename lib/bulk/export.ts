import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import * as z from "zod/mini";
import { command } from "@/lib/command";
import { organizations, teams, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { query } from "@/lib/query";
import { notFound, Refusal } from "@/lib/refusal";
import { matchingIds } from "@/lib/tickets/queries/matching";
import { ExportTickets } from "./input";
import { mostMatching } from "./rules";

/** Which tickets an export holds; that it was made is written down before the first line leaves. */
export const startExport = command("ticket.export", ExportTickets, async (ctx, input) => {
  await ctx.limit("export.person", ctx.actor.id);
  const ids = "filter" in input ? await matchingIds(ctx.tx, ctx.actor, input.filter, mostMatching + 1) : [];
  if (ids.length > mostMatching) {
    const most = mostMatching.toLocaleString("en");
    throw new Refusal("too_large", `An export holds up to ${most} tickets. Choose more filters first.`);
  }
  if ("tickets" in input) {
    const picked = and(inArray(tickets.number, input.tickets), within.tickets(ctx.actor));
    const rows = await ctx.tx.select({ id: tickets.id }).from(tickets).where(picked).orderBy(asc(tickets.id));
    if (rows.length < input.tickets.length) throw notFound();
    ids.push(...rows.map(({ id }) => id));
  }
  await ctx.audit("tickets.exported", ids.length === 1 ? "one ticket" : `${ids.length} tickets`);
  return { ids };
});

export const exportHead = [
  ...["Number", "Subject", "Status", "Priority", "Requester", "Email", "Organization"],
  ...["Assignee", "Team", "Tags", "Opened", "Last activity", "Resolved"],
] as const;

/** How many tickets one read of an export fetches. */
export const exportBatch = 500;

const Batch = z.strictObject({ ids: z.array(z.number()).check(z.maxLength(exportBatch)) });
const requester = alias(users, "requester");
const assignee = alias(users, "assignee");

/** Some lines of an export, as cells in the order of its head; never a word of an internal comment. */
export const readExport = query("ticket.export", Batch, async ({ db, actor }, { ids }) => {
  const rows = await db
    .select({
      number: tickets.number,
      subject: tickets.subject,
      status: tickets.status,
      priority: tickets.priority,
      requester: requester.name,
      email: sql<string>`${requester.email}::text`,
      organization: sql<string | null>`${organizations.name}::text`,
      assignee: assignee.name,
      team: sql<string | null>`${teams.name}::text`,
      tags: sql<string | null>`(select string_agg(tags.name::text, ', ' order by tags.name)
        from ticket_tags join tags on tags.id = tag_id where ticket_id = ${tickets.id})`,
      opened: tickets.createdAt,
      active: tickets.lastActivityAt,
      resolved: tickets.resolvedAt,
    })
    .from(tickets)
    .innerJoin(requester, eq(requester.id, tickets.requesterId))
    .leftJoin(assignee, eq(assignee.id, tickets.assigneeId))
    .leftJoin(teams, eq(teams.id, tickets.teamId))
    .leftJoin(organizations, eq(organizations.id, tickets.organizationId))
    .where(and(inArray(tickets.id, ids), within.tickets(actor)))
    .orderBy(asc(tickets.id));
  return rows.map((row) => Object.values(row).map((cell) => (cell instanceof Date ? cell.toISOString() : cell)));
});
