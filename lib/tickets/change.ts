import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { CommandContext } from "@/lib/command";
import { ticketEvents } from "@/lib/db/schema/conversation";
import { users } from "@/lib/db/schema/people";
import { tickets } from "@/lib/db/schema/tickets";
import type { EventTicket, TicketEvent } from "@/lib/events";
import { Refusal } from "@/lib/refusal";
import type { LockedTicket } from "./lock";

/** What an update may set: values, or SQL over the row as it is. */
export type TicketFields = PgUpdateSetSource<typeof tickets>;

/** What a form may have seen change, in the words of a refusal. */
const fieldWords = {
  status: "status",
  priority: "priority",
  assigneeId: "assignee",
  teamId: "team",
  mergedInto: "ticket",
} as const;

export type LockedField = keyof typeof fieldWords;
type Changed = EventTicket & Partial<Record<LockedField, unknown>>;
type Data = Record<string, string | number | null>;

/**
 * Writes the row, and the history with the version it has now. A change both sides see counts as activity; one for the
 * team alone moves nothing that a customer can notice.
 */
export async function changeTicket(
  ctx: CommandContext,
  ticket: Changed,
  set: TicketFields,
  event: TicketEvent,
  data: Data = {},
): Promise<void> {
  const [row] = await ctx.tx
    .update(tickets)
    .set({ updatedAt: ctx.now, ...set, version: sql`${tickets.version} + 1` })
    .where(eq(tickets.id, ticket.id))
    .returning({ version: tickets.version });
  if (!row) throw new Error("PostgreSQL returned no ticket.");
  await recordChange(ctx, ticket, set, row.version, event, data);
}

/** History that the optimistic lock goes by, of a row that is written already: its version, and which fields moved. */
export async function recordChange(
  ctx: CommandContext,
  ticket: Changed,
  set: TicketFields,
  version: number,
  event: TicketEvent,
  data: Data,
): Promise<void> {
  const moved = lockedFields.filter((field) => field in set && set[field] !== ticket[field]);
  await ctx.record(event, ticket, { ...data, version, ...(moved.length > 0 && { moved: moved.join() }) });
}

/** Of events: those that changed this field. */
export const hasMoved = (field: LockedField): SQL =>
  sql`${field}::text = any(string_to_array(${ticketEvents.data} ->> 'moved', ','))`;

const lockedFields = Object.keys(fieldWords) as LockedField[];

/**
 * The optimistic lock: a form that saw an older version loses if this same field has been changed since. Changes of
 * other fields are no reason to refuse.
 */
export async function mustBeCurrent(
  { tx, actor }: CommandContext,
  ticket: LockedTicket,
  version: number | undefined,
  field: LockedField,
): Promise<void> {
  if (version === undefined || version >= ticket.version || actor.role === "customer") return;
  const since = sql`(${ticketEvents.data}->>'version')::int > ${version}`;
  const [last] = await tx
    .select({ by: users.name, wrote: sql<boolean>`${ticketEvents.data} ? 'messageId'` })
    .from(ticketEvents)
    .leftJoin(users, eq(users.id, ticketEvents.actorId))
    .where(and(eq(ticketEvents.ticketId, ticket.id), since, hasMoved(field)))
    .orderBy(desc(ticketEvents.id))
    .limit(1);
  if (!last) return;
  const named = fieldWords[field];
  const did = last.wrote ? `written, and the ${named} changed with it` : `changed the ${named}`;
  throw new Refusal("conflict", `${last.by ?? "Deskwell"} has just ${did}. Have a look, then decide again.`);
}
