import { sql } from "drizzle-orm";
import { boolean, check, index, jsonb, pgEnum, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { createdAt, identity, ref, time, tsvector } from "./columns";
import { users } from "./people";
import { channelKind, side, tickets } from "./tickets";

export const deliveryState = pgEnum("delivery_state", ["sent", "delivered", "read", "failed"]);

export const messages = pgTable(
  "messages",
  {
    id: identity(),
    ticketId: ref()
      .notNull()
      .references(() => tickets.id),
    senderId: ref()
      .notNull()
      .references(() => users.id),
    /** The side it was written from: an agent's words stay the team's when the agent's role changes. */
    side: side().notNull(),
    content: text().notNull(),
    viaWhatsapp: boolean().notNull().default(false),
    channel: channelKind().notNull().default("portal"),
    /** The channel's own id; a second delivery of the same message is refused by it. */
    externalId: text(),
    delivery: deliveryState().notNull().default("sent"),
    deliveryError: text(),
    createdAt: createdAt(),
  },
  (t) => [
    check("messages_content_length", sql`length(${t.content}) between 1 and 20000`),
    unique("messages_external").on(t.channel, t.externalId),
    index("messages_ticket").on(t.ticketId, t.id),
  ],
);

/** For the team alone: the customers' database role has no grant here. */
export const internalComments = pgTable(
  "internal_comments",
  {
    id: identity(),
    ticketId: ref()
      .notNull()
      .references(() => tickets.id),
    authorId: ref()
      .notNull()
      .references(() => users.id),
    content: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("internal_comments_content_length", sql`length(${t.content}) between 1 and 20000`),
    index("internal_comments_ticket").on(t.ticketId, t.id),
  ],
);

/** What happened to a ticket, who did it and when: the team's timeline and the audit trail in one. */
export const ticketEvents = pgTable(
  "ticket_events",
  {
    id: identity(),
    ticketId: ref()
      .notNull()
      .references(() => tickets.id),
    /** Null when Deskwell itself acted. */
    actorId: ref().references(() => users.id),
    event: text().notNull(),
    data: jsonb().$type<Record<string, string | number | null>>().notNull().default({}),
    createdAt: createdAt(),
  },
  (t) => [index("ticket_events_ticket").on(t.ticketId, t.id)],
);

/** How far each person has read a conversation. */
export const ticketReads = pgTable(
  "ticket_reads",
  {
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    ticketId: ref()
      .notNull()
      .references(() => tickets.id),
    lastMessageId: ref().notNull(),
    readAt: time().notNull().default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.userId, t.ticketId] })],
);

/** One public search document a ticket: subject, requester and messages; nothing of internal comments. */
export const ticketSearch = pgTable(
  "ticket_search",
  {
    ticketId: ref()
      .primaryKey()
      .references(() => tickets.id),
    requesterId: ref().notNull(),
    organizationId: ref(),
    messageAt: time().notNull(),
    document: tsvector().notNull(),
  },
  (t) => [
    index("ticket_search_document").using("gin", t.document),
    index("ticket_search_newest").on(t.messageAt, t.ticketId),
    index("ticket_search_requester").on(t.requesterId),
  ],
);
