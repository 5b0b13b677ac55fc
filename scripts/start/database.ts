/** The database of this checkout: the server that DATABASE_URL names, or the one that ships with it, kept running. */
import { type Database, startDatabase } from "@/lib/db/embedded/start";
import { say } from "@/scripts/start/say.mjs";
import type { WebServer } from "@/scripts/start/web-server";
import { dataFolder } from "@/scripts/start/where.mjs";

/** Null where DATABASE_URL names another server; otherwise sets it. */
export async function bringDatabase(): Promise<{ current: Database } | null> {
  if (process.env.DATABASE_URL) return null;
  say("Starting the database …");
  const current = await start();
  process.env.DATABASE_URL = current.url;
  process.env.DESKWELL_DEMO = "1";
  return { current };
}

/** Looks once a second; a server that died is started again, and the web server follows if the address changed. */
export function keepDatabase(database: { current: Database }, web: WebServer): () => Promise<void> {
  let mending: Promise<void> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy || database.current.isRunning()) return;
    busy = true;
    mending = mend(database, web)
      .catch((error: Error) => say(error.message))
      .finally(() => {
        busy = false;
      });
  }, 1000);
  return () => {
    clearInterval(timer);
    return mending;
  };
}

async function mend(database: { current: Database }, web: WebServer): Promise<void> {
  say("The database stopped unexpectedly. Starting it again …");
  const before = database.current.url;
  database.current = await start(database.current.port);
  process.env.DATABASE_URL = database.current.url;
  if (database.current.url !== before) await web.restart();
  say("The database is back.");
}

function start(port?: number): Promise<Database> {
  return startDatabase({ dir: dataFolder(), log: say, ...(port ? { port } : {}) });
}
