import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, ref } from "./columns";
import { internalComments, messages } from "./conversation";
import { users } from "./people";
import { tickets } from "./tickets";

const file = () => ({
  /** Opaque, and the file's name on disk. */
  id: uuid().primaryKey(),
  /** As shown to people; never a path. */
  fileName: text().notNull(),
  /** From our own detection. */
  mediaType: text().notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  createdAt: createdAt(),
});

/** A file just received, visible to its uploader alone until a message or comment claims it. */
export const uploads = pgTable(
  "uploads",
  {
    ...file(),
    uploaderId: ref()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (t) => [
    check("uploads_size", sql`${t.size} between 1 and 5242880`),
    index("uploads_created").on(t.createdAt),
    index("uploads_uploader").on(t.uploaderId),
  ],
);

export const attachments = pgTable(
  "attachments",
  {
    ...file(),
    messageId: ref()
      .notNull()
      .references(() => messages.id),
    ticketId: ref()
      .notNull()
      .references(() => tickets.id),
    /** The order in which the sender attached them. */
    position: integer().notNull(),
  },
  (t) => [
    check("attachments_size", sql`${t.size} between 1 and 5242880`),
    index("attachments_message").on(t.messageId),
    index("attachments_ticket").on(t.ticketId),
  ],
);

/** For the team alone, like the comments they belong to. */
export const internalCommentAttachments = pgTable(
  "internal_comment_attachments",
  {
    ...file(),
    commentId: ref()
      .notNull()
      .references(() => internalComments.id),
    ticketId: ref()
      .notNull()
      .references(() => tickets.id),
    position: integer().notNull(),
  },
  (t) => [
    check("internal_comment_attachments_size", sql`${t.size} between 1 and 5242880`),
    index("internal_comment_attachments_comment").on(t.commentId),
    index("internal_comment_attachments_ticket").on(t.ticketId),
  ],
);
