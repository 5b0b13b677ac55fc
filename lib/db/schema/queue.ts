import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { citext, createdAt, identity, ref } from "./columns";
import { users } from "./people";
import { sharing, sharingRules } from "./sharing";
import { tickets } from "./tickets";

// The team's own order in its queue: customers' database role has no grant on any of these.

export const tags = pgTable(
  "tags",
  {
    id: identity(),
    name: citext().notNull().unique(),
    colour: text().notNull().default("grey"),
    createdAt: createdAt(),
  },
  (t) => [
    check("tags_name_length", sql`length(${t.name}) between 1 and 40`),
    check("tags_colour", sql`${t.colour} in ('grey', 'red', 'orange', 'green', 'teal', 'blue', 'violet', 'pink')`),
  ],
);

export const ticketTags = pgTable(
  "ticket_tags",
  {
    ticketId: ref()
      .notNull()
      .references(() => tickets.id, { onDelete: "cascade" }),
    tagId: ref()
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    /** The merged ticket it came with. */
    lentBy: ref().references(() => tickets.id, { onDelete: "set null" }),
  },
  (t) => [
    primaryKey({ columns: [t.ticketId, t.tagId] }),
    index("ticket_tags_tag").on(t.tagId, t.ticketId),
    index("ticket_tags_lent").on(t.lentBy).where(sql`lent_by is not null`),
  ],
);

export const bulkState = pgEnum("bulk_state", ["running", "done", "undoing", "undone"]);

/** One change of many tickets, with what it took to take it back; kept for a day. */
export const bulkChanges = pgTable(
  "bulk_changes",
  {
    id: identity(),
    actorId: ref()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The field and its new value, as the form sent them. */
    change: jsonb().$type<Record<string, string | number | null>>().notNull(),
    /** "assigned to Ana Oliveira", after the number of tickets. */
    words: text().notNull(),
    state: bulkState().notNull().default("running"),
    total: integer().notNull(),
    done: integer().notNull().default(0),
    changed: integer().notNull().default(0),
    /** Why tickets were left out, and how many each time. */
    skipped: jsonb().$type<Record<string, number>>().notNull().default({}),
    createdAt: createdAt(),
    changedAt: createdAt(),
  },
  (t) => [index("bulk_changes_actor").on(t.actorId, t.id), index("bulk_changes_age").on(t.createdAt)],
);

export const bulkTicketState = pgEnum("bulk_ticket_state", ["waiting", "changed", "skipped", "undone", "kept"]);

export const bulkChangeTickets = pgTable(
  "bulk_change_tickets",
  {
    bulkId: ref()
      .notNull()
      .references(() => bulkChanges.id, { onDelete: "cascade" }),
    ticketId: ref()
      .notNull()
      .references(() => tickets.id, { onDelete: "cascade" }),
    state: bulkTicketState().notNull().default("waiting"),
    /** The values from before. */
    before: jsonb().$type<Record<string, string | number | null>>(),
    /** The ticket's version after the change: with another one, somebody has changed it since. */
    version: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.bulkId, t.ticketId] }),
    index("bulk_change_tickets_state").on(t.bulkId, t.state, t.ticketId),
    index("bulk_change_tickets_ticket").on(t.ticketId),
  ],
);

/** A queue's address under a name, for one person, a team or the whole desk. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: identity(),
    name: text().notNull(),
    ...sharing(),
    /** What stands after the "?" of the queue's address. */
    filter: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("saved_views_name_length", sql`length(${t.name}) between 1 and 40`),
    check("saved_views_filter_length", sql`length(${t.filter}) <= 2000`),
    ...sharingRules("saved_views", t),
  ],
);
