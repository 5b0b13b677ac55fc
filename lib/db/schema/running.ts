import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { AuditEvent } from "@/lib/audit/words";
import { createdAt, identity, ref, time } from "./columns";
import { users } from "./people";

/** One row: what an admin can set. */
export const settings = pgTable(
  "settings",
  {
    id: integer().primaryKey().default(1),
    productName: text().notNull().default("Deskwell"),
    accentHue: integer().notNull().default(200),
    signUpOpen: boolean().notNull().default(true),
    reopenDays: integer().notNull().default(14),
  },
  (t) => [
    check("settings_single", sql`${t.id} = 1`),
    check("settings_product_name", sql`length(${t.productName}) between 1 and 40`),
    check("settings_accent_hue", sql`${t.accentHue} between 0 and 360`),
    check("settings_reopen_days", sql`${t.reopenDays} between 1 and 90`),
  ],
);

/** Every change an admin makes: who, when, from → to. */
export const adminEvents = pgTable(
  "admin_events",
  {
    id: identity(),
    actorId: ref().references(() => users.id, { onDelete: "set null" }),
    actorName: text().notNull(),
    event: text().$type<AuditEvent>().notNull(),
    /** The person, team or setting it was about, by the name it had then. */
    subject: text().notNull(),
    changes: jsonb().$type<Record<string, { from: unknown; to: unknown }>>().notNull().default({}),
    createdAt: createdAt(),
  },
  (t) => [index("admin_events_newest").on(t.id)],
);

/** Mail as rendered by its job: what was sent, or what would have been sent without a mail server. */
export const mails = pgTable(
  "mails",
  {
    id: identity(),
    /** A retried job finds its own mail here and does not write a second one. */
    key: text().notNull().unique(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    createdAt: createdAt(),
    sentAt: time(),
    error: text(),
    /** Written while there was no mail server: nothing sends it later. */
    isKept: boolean().notNull().default(false),
  },
  (t) => [index("mails_newest").on(t.id)],
);

export const rateLimits = pgTable(
  "rate_limits",
  {
    name: text().notNull(),
    subject: text().notNull(),
    count: integer().notNull(),
    startedAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.name, t.subject] }), index("rate_limits_age").on(t.startedAt)],
);

/** The first answer to a form or call that carried this key. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    command: text().notNull(),
    key: uuid().notNull(),
    /** Of what was sent with it; the same key with other words is another wish. */
    inputHash: text(),
    result: jsonb(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.command, t.key] }), index("idempotency_keys_age").on(t.createdAt)],
);
