import type { FormChoices, FormMacro } from "@/components/macros/form-preview";
import type { getMacro } from "@/lib/macros/queries";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { read } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";

/** What a macro's form offers its reader. */
export async function formChoices(): Promise<FormChoices> {
  const [{ people, teams, tags }, { actor, settings }] = await Promise.all([read(listChoices), currentSession()]);
  return {
    people,
    teams: teams.map(({ id, name }) => ({ id, name })),
    ownTeams: teams.filter(({ isMine }) => isMine || actor.role === "admin").map(({ id, name }) => ({ id, name })),
    tags: tags.map(({ name }) => name),
    me: actor.name,
    product: settings.productName,
  };
}

/** One as its form's fields say it. */
export function formMacro(macro: Awaited<ReturnType<typeof getMacro>>): FormMacro {
  const { name, reply, audience, teamId, status, priority, assigns, assigneeId, toTeamId } = macro;
  return {
    name,
    reply,
    status: status ?? "",
    priority: priority ?? "",
    assignee: assigns === "person" ? String(assigneeId ?? "") : (assigns ?? ""),
    toTeamId: String(toTeamId ?? ""),
    addTags: macro.addTags.join(", "),
    removeTags: macro.removeTags.join(", "),
    audience: audience === "team" ? `team:${teamId}` : audience,
  };
}
