import { saveDraft } from "@/lib/drafts/commands";
import { Refusal } from "@/lib/refusal";
import { route } from "@/lib/web/route";

/** A route and no action, because a page that is left can still send this. */
export const POST = route(async (request, { actor }) => {
  const given = await request.json().catch(() => {
    throw new Refusal("malformed", "This draft could not be read.");
  });
  return Response.json(await saveDraft(actor, given), { headers: { "cache-control": "private, no-store" } });
});
