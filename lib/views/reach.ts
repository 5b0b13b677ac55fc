import { and, eq, inArray, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "@/lib/actor";
import type { CommandContext } from "@/lib/command";
import { teamMembers, teams } from "@/lib/db/schema/people";
import { savedViews } from "@/lib/db/schema/queue";
import { invalidField } from "@/lib/refusal";

/** What somebody keeps for themselves, for a team or for everyone: saved views and macros. */
type Shared = { ownerId: AnyPgColumn; audience: AnyPgColumn; teamId: AnyPgColumn };

/** Which of them a person sees: their own, their teams' and everyone's. */
export function sharedWith(id: number | Placeholder, table: Shared): SQL | undefined {
  const theirTeams = sql`(select team_id from team_members where user_id = ${id})`;
  return or(eq(table.ownerId, id), eq(table.audience, "everyone"), inArray(table.teamId, theirTeams));
}

/** Whoever made one changes it; an admin also those that others share. */
export function changedBy({ id, role }: Pick<Actor, "id" | "role">, table: Shared): SQL | undefined {
  const own = eq(table.ownerId, id);
  return role === "admin" ? or(own, inArray(table.audience, ["team", "everyone"])) : and(own);
}

/** The same, of one that was read already. */
export function mayChange({ id, role }: Pick<Actor, "id" | "role">, one: { ownerId: number; audience: string }) {
  return one.ownerId === id || (role === "admin" && one.audience !== "me");
}

/** One shares with a team one is in; admins with any. */
export async function mustBeOwnTeam({ tx, actor }: CommandContext, teamId: number): Promise<void> {
  const [found] =
    actor.role === "admin"
      ? await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, teamId))
      : await tx
          .select({ id: teamMembers.teamId })
          .from(teamMembers)
          .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.userId, actor.id)));
  if (!found) throw invalidField("audience", "Choose a team that you are in.");
}

export const viewsSeenBy = (id: number | Placeholder) => sharedWith(id, savedViews);
export const viewsChangedBy = (actor: Pick<Actor, "id" | "role">) => changedBy(actor, savedViews);
