import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { attachments, internalCommentAttachments } from "./attachments";
import { ref, time, tsvector } from "./columns";
import { tickets } from "./tickets";

/**
 * What the team alone can find a commented ticket by. `comments` are the words of its internal comments and their files;
 * `document` joins them with the messages', so that one word index knows both. Newer messages come in by a job.
 */
export const teamSearch = pgTable(
  "team_search",
  {
    ticketId: ref()
      .primaryKey()
      .references(() => tickets.id),
    changedAt: time().notNull(),
    comments: tsvector().notNull(),
    document: tsvector().notNull(),
  },
  (t) => [index("team_search_document").using("gin", t.document), index("team_search_changed").on(t.changedAt)],
);

/**
 * Which two words stand side by side in a ticket, in its messages, comments or files, each pair as a number. The word
 * index alone must open each conversation that has both words of a phrase; this one knows. Pairs may be too many, never too
 * few: what is found is looked at. Comments and files bring theirs, messages' come by the job (lib/search/catch-up.ts).
 */
export const wordPairs = pgTable(
  "word_pairs",
  {
    ticketId: ref()
      .primaryKey()
      .references(() => tickets.id, { onDelete: "cascade" }),
    pairs: integer().array().notNull(),
  },
  (t) => [index("word_pairs_pairs").using("gin", t.pairs)],
);

/** A message's file as words, its name and its text: a second reading finds them here and adds nothing. */
export const attachmentWords = pgTable("attachment_words", {
  attachmentId: uuid()
    .primaryKey()
    .references(() => attachments.id, { onDelete: "cascade" }),
  words: tsvector().notNull(),
});

/** The same of an internal comment's file, for the team alone. */
export const internalAttachmentWords = pgTable("internal_attachment_words", {
  attachmentId: uuid()
    .primaryKey()
    .references(() => internalCommentAttachments.id, { onDelete: "cascade" }),
  words: tsvector().notNull(),
});

/** Every word that was ever written here, for the team's misspelt searches; customers' come from their own tickets. */
export const searchWords = pgTable("search_words", { word: text().primaryKey() }, (t) => [
  index("search_words_similar").using("gin", t.word.op("gin_trgm_ops")),
]);

/** One row: up to when the documents' words are in `search_words`. */
export const searchProgress = pgTable("search_progress", {
  id: integer().primaryKey().default(1),
  learnedUntil: time().notNull(),
});
