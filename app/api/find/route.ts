import { suggestCustomers } from "@/lib/people/queries/people";
import { listQueue } from "@/lib/tickets/queries/list-queue";
import { route } from "@/lib/web/route";

const most = 6;

/** A few tickets and customers for the palette, as the queue and the customers' page would find them. */
export const GET = route(async (request, { actor }) => {
  const q = new URL(request.url).searchParams.get("q")?.trim() ?? "";
  const [{ rows }, people] = await Promise.all([
    listQueue(actor, { view: "all", q }),
    q.length > 1 ? suggestCustomers(actor, { q }) : [],
  ]);
  const found = {
    tickets: rows
      .slice(0, most)
      .map(({ number, subject, status, requesterName }) => ({ number, subject, status, requester: requesterName })),
    people: people.slice(0, most).map(({ id, name, email }) => ({ id, name, email })),
  };
  return Response.json(found, { headers: { "cache-control": "private, no-store" } });
});
