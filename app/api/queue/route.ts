import { listChoices } from "@/lib/tickets/queries/list-choices";
import { lookAtRows } from "@/lib/tickets/queries/look-at-rows";
import { readersClock } from "@/lib/web/readers-clock";
import { route } from "@/lib/web/route";
import { currentSession } from "@/lib/web/session";
import { queueTicket } from "../../desk/queue-ticket";

/** Rows by number as the queue of this address shows them now, for a screen that keeps them in their places. */
export const GET = route(async (request, { actor }) => {
  const { searchParams: asked } = new URL(request.url);
  const fields = [...new Set(asked.keys())].map((name) => {
    const all = asked.getAll(name);
    return [name, all.length > 1 ? all : all[0]] as const;
  });
  const [rows, choices, clock, { person }] = await Promise.all([
    lookAtRows(actor, Object.fromEntries(fields)),
    listChoices(actor, {}),
    readersClock(),
    currentSession(),
  ]);
  const told = { clock, choices, shown: person?.queueColumns ?? [], search: null };
  const answer = rows.map(({ row, left }) => ({ ...queueTicket(row, told), left }));
  return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
});
