import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import { within } from "@/lib/policy";
import { query } from "@/lib/query";
import { ListMergeable } from "../tie-input";

export type MergeableTicket = Awaited<ReturnType<typeof listMergeable>>[number];

/** The picked tickets that still stand by themselves, the oldest first. */
export const listMergeable = query("ticket.merge", ListMergeable, async ({ db, actor }, { tickets: numbers }) =>
  db
    .select({
      number: tickets.number,
      subject: tickets.subject,
      status: tickets.status,
      isSnoozed: sql<boolean>`${isNotNull(tickets.snoozedUntil)}`,
      preview: tickets.preview,
      at: tickets.createdAt,
      requesterName: users.name,
    })
    .from(tickets)
    .innerJoin(users, eq(users.id, tickets.requesterId))
    .where(and(inArray(tickets.number, numbers), isNull(tickets.mergedInto), within.tickets(actor)))
    .orderBy(asc(tickets.createdAt), asc(tickets.id)),
);
