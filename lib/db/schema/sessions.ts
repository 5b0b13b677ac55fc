import { index, jsonb, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, identity, ref, time } from "./columns";
import { users } from "./people";

/** The cookie holds a random id; only its sha256 (hex) is kept here. A deleted row is a session that ended. */
export const sessions = pgTable(
  "sessions",
  {
    hash: text().primaryKey(),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    userAgent: text().notNull().default(""),
    createdAt: createdAt(),
    expiresAt: time().notNull(),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

export const tokenKind = pgEnum("token_kind", ["reset", "invite", "sign_up", "setup"]);

/** Single-use links, kept hashed. */
export const tokens = pgTable(
  "tokens",
  {
    id: identity(),
    kind: tokenKind().notNull(),
    hash: text().notNull().unique(),
    userId: ref().references(() => users.id, { onDelete: "cascade" }),
    /** For a sign-up that waits for its mail to be answered: its name and email. */
    data: jsonb().$type<{ name: string; email: string }>(),
    createdAt: createdAt(),
    expiresAt: time().notNull(),
    usedAt: time(),
  },
  (t) => [index("tokens_user").on(t.userId, t.kind)],
);
