import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, pgEnum, pgSequence, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, identity, ref, time } from "./columns";
import { organizations, teams, users } from "./people";

export const ticketStatus = pgEnum("ticket_status", ["new", "open", "pending", "on_hold", "resolved", "closed"]);
/** In rising order, so that PostgreSQL sorts by it. */
export const ticketPriority = pgEnum("ticket_priority", ["low", "normal", "high", "urgent"]);
export const channelKind = pgEnum("channel_kind", ["portal", "email", "whatsapp", "sms", "api"]);
export const side = pgEnum("side", ["customer", "team"]);

/** The public reference; one sequence an installation. */
export const ticketNumbers = pgSequence("ticket_numbers", { startWith: 1001 });

/** A merged ticket stands in no list: it is read in the ticket it was merged into. */
const listed = sql`merged_into is null`;
const active = sql`status in ('new', 'open', 'pending', 'on_hold') and ${listed}`;

const awake = sql`${active} and snoozed_until is null`;

export const tickets = pgTable(
  "tickets",
  {
    id: identity(),
    number: integer().notNull().unique().default(sql`nextval('ticket_numbers')`),
    subject: text().notNull(),
    status: ticketStatus().notNull().default("new"),
    priority: ticketPriority().notNull().default("normal"),
    channel: channelKind().notNull().default("portal"),
    requesterId: ref()
      .notNull()
      .references(() => users.id),
    organizationId: ref().references(() => organizations.id, { onDelete: "set null" }),
    assigneeId: ref().references(() => users.id, { onDelete: "set null" }),
    teamId: ref().references(() => teams.id, { onDelete: "set null" }),
    /** Rises with each change of a field; a form sends the one it saw. */
    version: integer().notNull().default(1),
    /** The last line of the conversation, never of an internal comment. */
    preview: text().notNull().default(""),
    previewBy: side().notNull().default("customer"),
    previewName: text().notNull().default(""),
    lastMessageId: ref(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
    /** What both sides can see happening: messages and changes of status. */
    lastActivityAt: createdAt(),
    firstResponseAt: time(),
    lastCustomerMessageAt: time(),
    lastAgentMessageAt: time(),
    /** Out of the active views until then; for the team alone. */
    snoozedUntil: time(),
    resolvedAt: time(),
    closedAt: time(),
    /** A pointer, so that taking the ticket out again restores it as it was. */
    mergedInto: ref().references((): AnyPgColumn => tickets.id),
    followUpOf: ref().references((): AnyPgColumn => tickets.id),
    /** A colleague's reply is held for undo until then; read with the lock, so that two can't go out at once. */
    replyHeldUntil: time(),
  },
  (t) => [
    check("tickets_subject_length", sql`length(${t.subject}) between 1 and 140`),
    check("tickets_resolved_at", sql`(${t.status} in ('resolved', 'closed')) = (${t.resolvedAt} is not null)`),
    check("tickets_closed_at", sql`(${t.status} = 'closed') = (${t.closedAt} is not null)`),
    check("tickets_not_into_itself", sql`${t.mergedInto} <> ${t.id}`),
    index("tickets_all").on(t.lastActivityAt, t.id).where(listed),
    index("tickets_status").on(t.status, t.lastActivityAt, t.id).where(listed),
    index("tickets_waiting")
      .on(t.lastActivityAt, t.id)
      .where(sql`status in ('new', 'open') and snoozed_until is null and ${listed}`),
    index("tickets_unassigned").on(t.lastActivityAt, t.id).where(sql`assignee_id is null and ${awake}`),
    index("tickets_assignee").on(t.assigneeId, t.lastActivityAt, t.id).where(awake),
    index("tickets_snoozed").on(t.lastActivityAt, t.id).where(sql`snoozed_until is not null and ${active}`),
    index("tickets_team").on(t.teamId, t.lastActivityAt, t.id).where(active),
    index("tickets_priority").on(t.priority, t.lastActivityAt, t.id).where(active),
    index("tickets_requester").on(t.requesterId, t.lastActivityAt, t.id),
    index("tickets_organization").on(t.organizationId, t.lastActivityAt, t.id),
    index("tickets_created").on(t.createdAt, t.id),
    index("tickets_to_close").on(t.resolvedAt).where(sql`status = 'resolved' and ${listed}`),
    index("tickets_merged").on(t.mergedInto).where(sql`merged_into is not null`),
  ],
);
