/** Next's documented custom server, with our door in front and an orderly end. */
import { createServer } from "node:http";
import next from "next";
import { drainOnSignal } from "./drain.mjs";
import { frontDoor } from "./front-door.mjs";

export async function serve() {
  const dev = process.env.NODE_ENV === "development";
  const hostname = process.env.HOST || "127.0.0.1";
  const port = Number(process.env.PORT || 3000);
  // Headers must arrive within 15 s. Bodies have limits of their own, see body-limits.mjs.
  const server = createServer({
    headersTimeout: 15_000,
    requestTimeout: 0,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 3_000,
  });
  // Next listens for upgrades on the server that it is given, past our door, and leaves what it doesn't know open. Only
  // development speaks over a web socket.
  const app = next({ dev, hostname, port, httpServer: dev ? server : createServer() });
  drainOnSignal(server, app);
  await app.prepare();
  server.on("request", frontDoor(app.getRequestHandler(), settings(dev)));
  server.once("error", (error) => {
    console.error(error.code === "EADDRINUSE" ? `Port ${port} is in use.` : error.message);
    process.exit(1);
  });
  server.listen(port, hostname);
}

/** @typedef {{ dev: boolean, appUrl: URL | null, trustedHops: number }} Settings */

/** @returns {Settings} */
function settings(dev) {
  const { APP_URL, TRUSTED_PROXY_HOPS } = process.env;
  return { dev, appUrl: APP_URL ? new URL(APP_URL) : null, trustedHops: Number(TRUSTED_PROXY_HOPS || 0) };
}
