import { listChoices } from "@/lib/tickets/queries/list-choices";
import { route } from "@/lib/web/route";

/** Whom an internal comment can call: the team's people and the teams. */
export const GET = route(async (_request, { actor }) => {
  const { people, teams } = await listChoices(actor, {});
  const named = { people, teams: teams.map(({ id, name }) => ({ id, name })) };
  return Response.json(named, { headers: { "cache-control": "private, no-store" } });
});
