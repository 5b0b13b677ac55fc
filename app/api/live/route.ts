import { openStream } from "@/lib/live/stream";
import { Refusal } from "@/lib/refusal";
import { route } from "@/lib/web/route";

export const GET = route(async (request, { actor }) => {
  if (actor.role === "visitor") throw new Refusal("unauthenticated", "Please sign in to go on.");
  return new Response(await openStream(actor, request.signal), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
});
