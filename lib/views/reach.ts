import { and, eq, inArray, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { savedViews } from "@/lib/db/schema/queue";

/** Which saved views a person sees: their own, their teams' and everyone's. */
export function viewsSeenBy(id: number | Placeholder): SQL | undefined {
  const theirTeams = sql`(select team_id from team_members where user_id = ${id})`;
  return or(eq(savedViews.ownerId, id), eq(savedViews.audience, "everyone"), inArray(savedViews.teamId, theirTeams));
}

/** Whoever made a view changes it; an admin also those that others share. */
export function viewsChangedBy({ id, role }: Pick<Actor, "id" | "role">): SQL | undefined {
  const own = eq(savedViews.ownerId, id);
  return role === "admin" ? or(own, inArray(savedViews.audience, ["team", "everyone"])) : and(own);
}
