/** Brings up database and web server, keeps both up, and takes them down in the right order. */

import { choosePort } from "@/scripts/start/choose-port.mjs";
import type { Claim } from "@/scripts/start/claim.mjs";
import { bringDatabase, keepDatabase } from "@/scripts/start/database";
import { untilEnd } from "@/scripts/start/end";
import { setEnvironment } from "@/scripts/start/environment";
import { isHealthy } from "@/scripts/start/health.mjs";
import { prepareDatabase } from "@/scripts/start/prepare-database";
import { say } from "@/scripts/start/say.mjs";
import { keepWebServer } from "@/scripts/start/web-server";
import { addressOf, healthOf, welcome } from "@/scripts/start/welcome";

export async function supervise({ dev, claim }: { dev: boolean; claim: Claim }): Promise<number> {
  const end = untilEnd();
  const closers: (() => Promise<void> | void)[] = [];
  try {
    setEnvironment({ dev });
    const database = await bringDatabase();
    if (database) closers.push(() => database.current.stop());
    const found = await prepareDatabase({ seed: true, signal: end.signal });
    process.env.PORT = String(await choosePort());
    const web = keepWebServer((problem) => end.now(problem));
    closers.push(() => web.stop());
    if (database) closers.push(keepDatabase(database, web));
    await untilHealthy(end.signal);
    claim.serving(addressOf(), healthOf());
    welcome(found);
    await end.reached;
  } catch (error) {
    if (!end.signal.aborted) throw error;
  } finally {
    if (end.signal.aborted) say("Stopping …");
    // One that fails must not leave the others running.
    for (const close of closers.reverse()) await Promise.resolve(close()).catch((error: Error) => say(error.message));
  }
  if (end.problem) say(end.problem);
  return end.problem ? 1 : 0;
}

async function untilHealthy(signal: AbortSignal): Promise<void> {
  for (const last = Date.now() + 120_000; Date.now() < last; ) {
    signal.throwIfAborted();
    if (await isHealthy(healthOf())) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The web server does not answer at ${healthOf()}.`);
}
