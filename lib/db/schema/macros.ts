import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, identity, ref, time } from "./columns";
import { teams, users } from "./people";
import { tags } from "./queue";
import { sharing, sharingRules } from "./sharing";
import { ticketPriority, ticketStatus } from "./tickets";

export const macroAssignee = pgEnum("macro_assignee", ["me", "nobody", "person"]);

/** Words and changes that come back every day. The team's alone: customers' database role has no grant here. */
export const macros = pgTable(
  "macros",
  {
    id: identity(),
    name: text().notNull(),
    ...sharing(),
    /** Markdown with {{variables}}; empty for one that only changes tickets. */
    reply: text().notNull().default(""),
    status: ticketStatus(),
    priority: ticketPriority(),
    assigns: macroAssignee(),
    /** Whom, when it assigns to a person; once they are gone it leaves the assignee alone. */
    assigneeId: ref().references(() => users.id, { onDelete: "set null" }),
    /** The team it hands tickets to. */
    toTeamId: ref().references(() => teams.id, { onDelete: "set null" }),
    uses: integer().notNull().default(0),
    lastUsedAt: time(),
    createdAt: createdAt(),
    changedAt: createdAt(),
  },
  (t) => [
    check("macros_name_length", sql`length(${t.name}) between 1 and 60`),
    check("macros_reply_length", sql`length(${t.reply}) <= 20000`),
    check("macros_status", sql`${t.status} in ('open', 'pending', 'on_hold', 'resolved')`),
    check("macros_assignee", sql`${t.assigneeId} is null or ${t.assigns} = 'person'`),
    ...sharingRules("macros", t),
    index("macros_to_team").on(t.toTeamId),
    index("macros_to_person").on(t.assigneeId),
  ],
);

/** The tags a macro puts on (`adds`) or takes off. */
export const macroTags = pgTable(
  "macro_tags",
  {
    macroId: ref()
      .notNull()
      .references(() => macros.id, { onDelete: "cascade" }),
    tagId: ref()
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    adds: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.macroId, t.tagId] }), index("macro_tags_tag").on(t.tagId)],
);
