import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { uploads } from "./attachments";
import { identity, ref, time } from "./columns";
import { users } from "./people";
import { tickets } from "./tickets";

export const draftMode = pgEnum("draft_mode", ["reply", "comment"]);

/** What a person has written on a ticket and not sent. The team's alone: customers' database role has no grant here. */
export const drafts = pgTable(
  "drafts",
  {
    id: identity(),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    ticketId: ref()
      .notNull()
      .references(() => tickets.id),
    mode: draftMode().notNull(),
    content: text().notNull(),
    /** Raised by sending: a save that began before it comes too late. */
    generation: integer().notNull().default(0),
    /** The tab that saved last and its count, so that two saves of one tab can't overtake each other. */
    tab: text().notNull().default(""),
    turn: integer().notNull().default(0),
    savedAt: time().notNull(),
    /** Its ticket was merged: these words stand in the survivor's draft as long as it is. */
    lent: boolean().notNull().default(false),
  },
  (t) => [
    unique("drafts_own").on(t.ticketId, t.userId, t.mode),
    index("drafts_user").on(t.userId),
    check("drafts_content_length", sql`length(${t.content}) <= 200000`),
  ],
);

export const outgoingKind = pgEnum("outgoing_kind", ["held", "scheduled"]);
export const outgoingState = pgEnum("outgoing_state", ["waiting", "stopped"]);
export const statusAfter = pgEnum("status_after", ["pending", "resolve"]);

/** A reply on its way: held for undo, or scheduled. It becomes a message when its time has come, not before. */
export const outgoingMessages = pgTable(
  "outgoing_messages",
  {
    id: identity(),
    ticketId: ref()
      .notNull()
      .references(() => tickets.id),
    authorId: ref()
      .notNull()
      .references(() => users.id),
    kind: outgoingKind().notNull(),
    state: outgoingState().notNull().default("waiting"),
    /** Why it was stopped. */
    reason: text(),
    content: text().notNull(),
    andThen: statusAfter(),
    sendAt: time().notNull(),
    /** A customer who writes first stops it. */
    cancelOnAnswer: boolean().notNull().default(false),
    /** The newest message when it was written. */
    lastSeenMessageId: ref().notNull().default(0),
    createdAt: time().notNull(),
    /** The merged ticket it was written on. */
    lentBy: ref().references(() => tickets.id, { onDelete: "set null" }),
  },
  (t) => [
    index("outgoing_messages_ticket").on(t.ticketId, t.id),
    index("outgoing_messages_lent").on(t.lentBy).where(sql`lent_by is not null`),
    index("outgoing_messages_author").on(t.authorId),
    check("outgoing_messages_content_length", sql`length(${t.content}) between 1 and 20000`),
    check("outgoing_messages_reason", sql`(${t.state} = 'stopped') = (${t.reason} is not null)`),
  ],
);

/** An upload that a draft or a reply on its way holds: nobody sweeps it away. */
export const heldFiles = pgTable(
  "held_files",
  {
    uploadId: uuid()
      .primaryKey()
      .references(() => uploads.id, { onDelete: "cascade" }),
    draftId: ref().references(() => drafts.id, { onDelete: "cascade" }),
    outgoingId: ref().references(() => outgoingMessages.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    /** The merged ticket's draft that it came with. */
    lentBy: ref().references(() => drafts.id, { onDelete: "set null" }),
  },
  (t) => [
    index("held_files_lent").on(t.lentBy).where(sql`lent_by is not null`),
    index("held_files_draft").on(t.draftId),
    index("held_files_outgoing").on(t.outgoingId),
    check("held_files_holder", sql`(${t.draftId} is null) <> (${t.outgoingId} is null)`),
  ],
);
