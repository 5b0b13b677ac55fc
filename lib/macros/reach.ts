import { and, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { CommandContext } from "@/lib/command";
import type { Database, Transaction } from "@/lib/db/client";
import { macros } from "@/lib/db/schema/macros";
import { teams, users } from "@/lib/db/schema/people";
import { sharedWith } from "@/lib/views/reach";
import type { MacroStatus } from "./rules";

const owner = alias(users, "owner");
const audienceTeam = alias(teams, "audience_team");

type NamedTag = { id: number; name: string };

/** Which macros a person sees and uses: their own, their teams' and everyone's. */
export const macrosSeenBy = (id: number) => sharedWith(id, macros);

export type Macro = Awaited<ReturnType<typeof readMacros>>[number];

/** Macros with everything they do, by name. */
export function readMacros(db: Database | Transaction, which: SQL | undefined) {
  return db
    .select({
      id: macros.id,
      name: macros.name,
      audience: macros.audience,
      ownerId: macros.ownerId,
      teamId: macros.teamId,
      reply: macros.reply,
      status: sql<MacroStatus | null>`${macros.status}`,
      priority: macros.priority,
      assigns: macros.assigns,
      assigneeId: macros.assigneeId,
      assignee: users.name,
      toTeamId: macros.toTeamId,
      owner: owner.name,
      /** Whose it is, when it is a team's. */
      forTeam: sql<string | null>`${audienceTeam.name}::text`,
      team: teams.name,
      tagsToAdd: tagsOf(true),
      tagsToRemove: tagsOf(false),
      uses: macros.uses,
      lastUsedAt: macros.lastUsedAt,
      changedAt: macros.changedAt,
    })
    .from(macros)
    .innerJoin(owner, eq(owner.id, macros.ownerId))
    .leftJoin(audienceTeam, eq(audienceTeam.id, macros.teamId))
    .leftJoin(users, eq(users.id, macros.assigneeId))
    .leftJoin(teams, eq(teams.id, macros.toTeamId))
    .where(which);
}

/** One that the actor may use; null when it is gone, or never was theirs to see. */
export async function findMacro({ tx, actor }: Pick<CommandContext, "tx" | "actor">, id: number) {
  const [macro] = await readMacros(tx, and(eq(macros.id, id), macrosSeenBy(actor.id)));
  return macro ?? null;
}

/** What it changes, in the names of the moment. */
export function actionsOf(macro: Macro) {
  const { tagsToAdd, tagsToRemove, ...rest } = macro;
  const names = (tags: NamedTag[]) => tags.map(({ name }) => name);
  return { ...rest, addTags: names(tagsToAdd), removeTags: names(tagsToRemove) };
}

function tagsOf(adds: boolean) {
  return sql<
    NamedTag[]
  >`(select coalesce(json_agg(json_build_object('id', tags.id, 'name', tags.name) order by tags.name), '[]')
    from macro_tags join tags on tags.id = macro_tags.tag_id
    where macro_tags.macro_id = ${macros.id} and macro_tags.adds = ${sql.raw(String(adds))})`;
}
