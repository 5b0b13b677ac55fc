import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { citext, createdAt, identity, ref, time } from "./columns";

export const personRole = pgEnum("person_role", ["customer", "agent", "admin"]);

export const queueDensity = pgEnum("queue_density", ["comfortable", "table"]);

/** Customers' companies. */
export const organizations = pgTable("organizations", {
  id: identity(),
  name: citext().notNull().unique(),
  /** Colleagues see each other's tickets. */
  sharesTickets: boolean().notNull().default(false),
  createdAt: createdAt(),
});

export const users = pgTable(
  "users",
  {
    id: identity(),
    role: personRole().notNull(),
    name: text().notNull(),
    email: citext().notNull().unique(),
    /** E.164, so that channels can find their person. */
    phone: text().unique(),
    locale: text().notNull().default("en-GB"),
    /** Null until their browser has told it or they have chosen one. */
    timeZone: text(),
    /** Keys that act without ⌘ or Ctrl; those who dictate or brush against keys switch them off. */
    singleKeys: boolean().notNull().default(true),
    organizationId: ref().references(() => organizations.id, { onDelete: "set null" }),
    disabledAt: time(),
    createdAt: createdAt(),
    /** How an agent's queue looks; null is as the screen allows. */
    queueDensity: queueDensity(),
    queueColumns: text().array().notNull().default(sql`'{tags,status,assignee,activity}'`),
    /** How long an agent's reply can be taken back; 0 sends it at once. */
    undoSeconds: integer().notNull().default(10),
    /** Where resolving a ticket leads. */
    afterResolve: text({ enum: ["next", "stay", "list"] })
      .notNull()
      .default("next"),
  },
  (t) => [
    check("users_undo_seconds", sql`${t.undoSeconds} between 0 and 30`),
    check("users_after_resolve", sql`${t.afterResolve} in ('next', 'stay', 'list')`),
    check("users_name_length", sql`length(${t.name}) between 1 and 120`),
    check("users_email_length", sql`length(${t.email}) <= 254`),
    check("users_phone_e164", sql`${t.phone} ~ '^\\+[1-9][0-9]{6,14}$'`),
    index("users_organization").on(t.organizationId),
    index("users_staff").on(t.name).where(sql`role <> 'customer'`),
    index("users_found_by").using("gin", sql`(name || ' ' || email::text) gin_trgm_ops`),
  ],
);

/** Apart from users, so that no list of people can carry a hash along. */
export const passwords = pgTable("passwords", {
  userId: ref()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  hash: text().notNull(),
  changedAt: createdAt(),
});

export const teams = pgTable("teams", { id: identity(), name: citext().notNull().unique(), createdAt: createdAt() });

export const teamMembers = pgTable(
  "team_members",
  {
    teamId: ref()
      .notNull()
      .references(() => teams.id, { onDelete: "cascade" }),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.userId] }), index("team_members_user").on(t.userId)],
);
