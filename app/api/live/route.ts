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

/** Next would answer HEAD by opening a stream that nobody reads and nothing ends. */
export const HEAD = route(async () => new Response(null, { status: 405, headers: { allow: "GET" } }));
