// What ties tickets to tickets and colleagues to tickets. For the team alone: customers' database role has no grant here.
import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, primaryKey, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, ref, time } from "./columns";
import { users } from "./people";
import { tickets } from "./tickets";

export const linkKind = pgEnum("link_kind", ["related", "parent"]);

/** Two tickets that belong together; of kind "parent" the first is the parent. One link a pair. */
export const ticketLinks = pgTable(
  "ticket_links",
  {
    ticketId: ref()
      .notNull()
      .references(() => tickets.id, { onDelete: "cascade" }),
    otherId: ref()
      .notNull()
      .references(() => tickets.id, { onDelete: "cascade" }),
    kind: linkKind().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.ticketId, t.otherId] }),
    check("ticket_links_two", sql`${t.ticketId} <> ${t.otherId}`),
    uniqueIndex("ticket_links_pair").on(
      sql`least(${t.ticketId}, ${t.otherId})`,
      sql`greatest(${t.ticketId}, ${t.otherId})`,
    ),
    index("ticket_links_other").on(t.otherId),
    uniqueIndex("ticket_links_one_parent").on(t.otherId).where(sql`kind = 'parent'`),
  ],
);

/** Colleagues who want to know; a mention makes a follower, and `mentionedAt` stays until they have looked. */
export const ticketFollowers = pgTable(
  "ticket_followers",
  {
    ticketId: ref()
      .notNull()
      .references(() => tickets.id, { onDelete: "cascade" }),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    mentionedAt: time(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.ticketId, t.userId] }),
    index("ticket_followers_user").on(t.userId),
    index("ticket_followers_mentioned").on(t.userId).where(sql`mentioned_at is not null`),
  ],
);
