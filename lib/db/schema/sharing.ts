import { sql } from "drizzle-orm";
import { check, type ExtraConfigColumn, index, pgEnum } from "drizzle-orm/pg-core";
import { ref } from "./columns";
import { teams, users } from "./people";

export const viewAudience = pgEnum("view_audience", ["me", "team", "everyone"]);

/** For whom something of the team's is: its owner alone, one team, or the whole desk. */
export const sharing = () => ({
  audience: viewAudience().notNull(),
  ownerId: ref()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  teamId: ref().references(() => teams.id, { onDelete: "cascade" }),
});

/** A team is named where one is meant, and nowhere else. */
export const sharingRules = (table: string, t: Record<"audience" | "ownerId" | "teamId", ExtraConfigColumn>) => [
  check(`${table}_team`, sql`(${t.audience} = 'team') = (${t.teamId} is not null)`),
  index(`${table}_owner`).on(t.ownerId),
  index(`${table}_team`).on(t.teamId),
];
