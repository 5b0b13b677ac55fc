import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { citext, createdAt, identity, ref } from "./columns";
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
  },
  (t) => [primaryKey({ columns: [t.ticketId, t.tagId] }), index("ticket_tags_tag").on(t.tagId, t.ticketId)],
);
