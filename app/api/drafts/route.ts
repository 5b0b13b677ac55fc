import { saveDraft } from "@/lib/drafts/commands";
import { Refusal } from "@/lib/refusal";
import { route } from "@/lib/web/route";

/** The longest draft, each of its letters written out. */
const mostBytes = 2 * 1024 * 1024;

/** A route and no action, because a page that is left can still send this. */
export const POST = route(async (request, { actor }) => {
  // A browser always says how long its words are.
  if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > mostBytes)
    throw new Refusal("too_large", "That is too long to keep. Please shorten it, or attach it as a file.");
  const given = await request.json().catch(() => {
    throw new Refusal("malformed", "This draft could not be read.");
  });
  return Response.json(await saveDraft(actor, given), { headers: { "cache-control": "private, no-store" } });
});
