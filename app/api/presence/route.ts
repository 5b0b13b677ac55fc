import { attend } from "@/lib/presence/commands";
import { Refusal } from "@/lib/refusal";
import { route } from "@/lib/web/route";

/** A beacon from an open ticket page; nobody reads the answer. */
export const POST = route(async (request, { actor }) => {
  const sign = await request.json().catch(() => {
    throw new Refusal("malformed", "That isn't JSON.");
  });
  await attend(actor, sign);
  return new Response(null, { status: 204 });
});
