/** Attaches to the PostgreSQL that runs on a data folder, or starts one; PostgreSQL's own lock file decides races. */
import { closeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/lib/db/embedded/free-port";
import { lastLines, openLog, readLog } from "@/lib/db/embedded/log-file";
import type { Place } from "@/lib/db/embedded/place";
import { type Postmaster, readPostmaster } from "@/lib/db/embedded/postmaster";
import { runProgram } from "@/lib/db/embedded/run-program";
import { settings } from "@/lib/db/embedded/settings";
import { answers } from "@/lib/db/embedded/superuser";

type Wishes = { port: number; password: string; safe: boolean; logFile: string };

const patience = 60_000;

export async function attachOrStart(place: Place, wishes: Wishes): Promise<{ server: Postmaster; attached: boolean }> {
  let port = wishes.port;
  for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
    const running = readPostmaster(place.data);
    if (running && (await isReady(running, wishes.password))) return { server: running, attached: true };
    if (running) continue;
    if (port === 0) port = await freePort();
    const started = await start(place, { ...wishes, port });
    if (typeof started !== "string") return { server: started, attached: false };
    if (/Address already in use/.test(started)) port = 0;
    // Another start holds the folder, or the processes of a killed server are still on their way out.
    else if (!/lock file|shared memory block/.test(started)) break;
  }
  throw new Error(`PostgreSQL did not start:\n${lastLines(wishes.logFile)}`);
}

/** The running server, or what PostgreSQL wrote before it gave up. */
async function start(place: Place, wishes: Wishes): Promise<Postmaster | string> {
  const log = openLog(wishes.logFile);
  const child = runProgram(place, "postgres", ["-D", place.data, ...settings(wishes.port, wishes)], log.fd);
  closeSync(log.fd);
  child.unref();
  let failure: Error | null = null;
  child.once("error", (error) => {
    failure = error;
  });
  while (child.exitCode === null && child.signalCode === null && !failure) {
    const server = readPostmaster(place.data);
    if (server && server.pid === child.pid && (await isReady(server, wishes.password))) return server;
    await sleep(20);
  }
  if (failure) throw failure;
  return readLog(wishes.logFile, log.from);
}

async function isReady(server: Postmaster, password: string): Promise<boolean> {
  return server.port > 0 && (await answers(server.port, password));
}
