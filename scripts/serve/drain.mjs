/** The orderly end: nothing new comes in, requests under way finish, live streams and jobs end, then the process. */
import { setTimeout as sleep } from "node:timers/promises";
import { untilAnswered } from "./under-way.mjs";

// Together below the 7 s after which the supervisor kills.
const patience = { requests: 2_000, shutdown: 3_000, connections: 500, next: 500 };

/**
 * @param {import("node:http").Server} server
 * @param {{ close(): Promise<void> }} app
 */
export function drainOnSignal(server, app) {
  let draining = false;
  const drain = async () => {
    if (draining) return;
    draining = true;
    const closed = new Promise((resolve) => server.close(resolve));
    // Connections kept alive for a next request would hold the end up.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    await untilAnswered(patience.requests);
    const shutdown = globalThis.__deskwell?.shutdown;
    if (typeof shutdown === "function") await atMost(patience.shutdown, shutdown.call(globalThis.__deskwell));
    await atMost(patience.connections, closed);
    clearInterval(idle);
    server.closeAllConnections();
    await atMost(patience.next, app.close());
    process.exit(0);
  };
  for (const event of ["SIGINT", "SIGTERM", "disconnect"]) process.once(event, drain);
}

function atMost(time, work) {
  return Promise.race([Promise.resolve(work).catch(console.error), sleep(time, undefined, { ref: false })]);
}
