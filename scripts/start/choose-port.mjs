/** The port to serve on: PORT and nothing else where it is set, or the first free one from 3000. */
import { createServer } from "node:net";

export function host() {
  return process.env.HOST || "127.0.0.1";
}

export async function choosePort() {
  const wish = process.env.PORT;
  if (!wish) return firstFree();
  const port = Number(wish);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT is ${wish}, which is not a port number.`);
  const problem = await tryPort(port);
  if (problem) throw new Error(`Port ${port} cannot be used on ${host()}: ${problem}. Choose another with PORT=…`);
  return port;
}

async function firstFree() {
  let problem = "";
  for (let port = 3000; port < 3100; port++) {
    problem = await tryPort(port);
    if (!problem) return port;
  }
  throw new Error(`No port from 3000 to 3099 can be used on ${host()}: ${problem}.`);
}

/** @returns {Promise<string>} why not, or nothing */
function tryPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code === "EADDRINUSE" ? "something else uses it" : error.message));
    probe.listen(port, host(), () => probe.close(() => resolve("")));
  });
}
