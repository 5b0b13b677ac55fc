import { and, desc, eq, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { organizations, users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { type QueryContext, query } from "@/lib/query";
import { notFound } from "@/lib/refusal";
import { numberIn } from "@/lib/search/rules";
import { FindSurvivors } from "../tie-input";

const most = 20;

export type MergeCandidate = Awaited<ReturnType<typeof findSurvivors>>["found"][number];

/** The ticket that is to be merged, and those that could take it in: its requester's first, by number or words. */
export const findSurvivors = query("ticket.merge", FindSurvivors, async (ctx, { number, q, into }) => {
  const [ticket] = await select(ctx).where(and(eq(tickets.number, number), within.tickets(ctx.actor)));
  if (!ticket) throw notFound();
  const mayTakeIn = and(
    ne(tickets.id, ticket.id),
    ne(tickets.status, "closed"),
    isNull(tickets.mergedInto),
    within.tickets(ctx.actor),
    sharesReaders(ticket),
  );
  const found = await select(ctx)
    .where(and(mayTakeIn, into ? eq(tickets.number, into) : says(q)))
    .orderBy(desc(sql`${tickets.requesterId} = ${ticket.requesterId}`), desc(tickets.lastActivityAt), desc(tickets.id))
    .limit(most);
  return { ticket, found };
});

/** The same person's, or of an organization whose people see each other's tickets: the rule of mergeTicket. */
function sharesReaders({ requesterId, sharedBy }: { requesterId: number; sharedBy: number | null }): SQL | undefined {
  const own = eq(tickets.requesterId, requesterId);
  if (sharedBy === null) return own;
  return or(own, and(eq(tickets.organizationId, sharedBy), eq(users.organizationId, sharedBy)));
}

/** Each word in the subject, or the number. */
function says(q: string): SQL | undefined {
  const words = q.split(/\s+/).filter(Boolean);
  const escaped = words.map((word) => `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`);
  const inSubject = and(...escaped.map((word) => sql`${tickets.subject} ilike ${word}`));
  const number = numberIn(q);
  return number ? or(eq(tickets.number, number), inSubject) : inSubject;
}

function select({ db }: QueryContext) {
  return db
    .select({
      id: tickets.id,
      number: tickets.number,
      subject: tickets.subject,
      status: tickets.status,
      isSnoozed: sql<boolean>`${isNotNull(tickets.snoozedUntil)}`,
      version: tickets.version,
      preview: tickets.preview,
      at: tickets.lastActivityAt,
      requesterId: tickets.requesterId,
      requesterName: users.name,
      mergedInto: tickets.mergedInto,
      /** Set when the requester's colleagues may read this ticket. */
      sharedBy: sql<
        number | null
      >`case when ${organizations.sharesTickets} and ${users.organizationId} = ${tickets.organizationId} then ${tickets.organizationId} end`.mapWith(
        tickets.id,
      ),
    })
    .from(tickets)
    .innerJoin(users, eq(users.id, tickets.requesterId))
    .leftJoin(organizations, eq(organizations.id, tickets.organizationId))
    .$dynamic();
}
