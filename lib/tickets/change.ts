import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { CommandContext } from "@/lib/command";
import { ticketEvents } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import type { TicketEvent } from "@/lib/events";
import { Refusal } from "@/lib/refusal";
import type { LockedTicket } from "./lock";

/** What an update may set: values, or SQL over the row as it is. */
export type TicketFields = PgUpdateSetSource<typeof tickets>;

/** A change both sides see counts as activity; one for the team alone moves nothing that a customer can notice. */
export async function changeTicket(
  { tx, now }: CommandContext,
  ticket: Pick<LockedTicket, "id">,
  set: TicketFields,
): Promise<void> {
  await tx
    .update(tickets)
    .set({ ...set, version: sql`${tickets.version} + 1`, updatedAt: now })
    .where(eq(tickets.id, ticket.id));
}

/** What a form may have seen change, in words and in history. */
export const ticketFields = {
  status: {
    named: "status",
    changedBy: ["ticket.moved", "ticket.moved_quietly", "ticket.resolved", "ticket.reopened", "ticket.closed"],
  },
  priority: { named: "priority", changedBy: ["ticket.prioritized"] },
  assignee: { named: "assignee", changedBy: ["ticket.taken", "ticket.assigned"] },
  team: { named: "team", changedBy: ["ticket.handed_to_team"] },
} satisfies Record<string, { named: string; changedBy: TicketEvent[] }>;

/**
 * The optimistic lock: a form that saw an older version loses if somebody else has changed this same field since.
 * Changes of other fields are no reason to refuse.
 */
export async function mustBeCurrent(
  { tx, actor }: CommandContext,
  ticket: LockedTicket,
  version: number | undefined,
  field: { named: string; changedBy: TicketEvent[] },
): Promise<void> {
  if (version === undefined || version >= ticket.version || actor.role === "customer") return;
  const [last] = await tx
    .select({
      by: users.name,
      version: sql<number>`(${ticketEvents.data}->>'version')::int`,
    })
    .from(ticketEvents)
    .leftJoin(users, eq(users.id, ticketEvents.actorId))
    .where(and(eq(ticketEvents.ticketId, ticket.id), inArray(ticketEvents.event, field.changedBy)))
    .orderBy(desc(ticketEvents.id))
    .limit(1);
  if (!last || (last.version ?? 0) <= version) return;
  throw new Refusal(
    "conflict",
    `${last.by ?? "Deskwell"} has just changed the ${field.named}. Have a look, then decide again.`,
  );
}
