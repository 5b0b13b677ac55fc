import type { Actor } from "@/lib/actor";
import { join, mustHaveRoom } from "./hub";

/** Proxies drop silent connections; a comment line keeps them. */
const heartbeatEvery = 25_000;

/** Several changes of one moment make one event. */
const gather = 40;

const text = new TextEncoder();

/**
 * Server-sent events: `event: changed`, `data: {"tickets":[1042]}`; an empty list means "look at everything again".
 * The team's streams also carry `event: presence`; a customer's never does.
 */
export async function openStream(actor: Actor, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  mustHaveRoom(actor);
  let leave = () => undefined as unknown;
  let stop = () => {};
  let end = () => {};
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const changed = new Set<number>();
      let timer: NodeJS.Timeout | undefined;
      let open = true;
      const send = (line: string) => open && controller.enqueue(text.encode(line));
      const flush = () => {
        timer = undefined;
        send(`event: changed\ndata: ${JSON.stringify({ tickets: [...changed] })}\n\n`);
        changed.clear();
      };
      const heartbeat = setInterval(() => send(": here\n\n"), heartbeatEvery);
      stop = () => {
        open = false;
        clearInterval(heartbeat);
        clearTimeout(timer);
        leave();
      };
      end = () => {
        if (!open) return;
        stop();
        controller.close();
      };
      send("retry: 2000\n\n");
      leave = await join({
        actor,
        close: end,
        show: (presence) => send(`event: presence\ndata: ${presence}\n\n`),
        tell: (tickets) => {
          for (const ticket of tickets) changed.add(ticket);
          timer ??= setTimeout(flush, gather);
        },
      });
      // Gone while it was joining.
      if (!open) leave();
    },
    cancel: () => stop(),
  });
  // ReadableStream's cancel() is not called when a browser goes away; the request's signal is.
  if (signal.aborted) end();
  else signal.addEventListener("abort", () => end(), { once: true });
  return stream;
}
