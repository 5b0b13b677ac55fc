import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

export type Beside = ChildProcessByStdio<Writable, Readable, null>;

/** Runs a script beside the server the stories talk to: on its database, with its secrets and its build. */
export function runBeside(script: string, args: string[] = [], settings: Record<string, string> = {}): Beside {
  const place = { DESKWELL_DATA: process.env.DESKWELL_E2E_DATA, DESKWELL_DIST: ".next-test", DATABASE_URL: "" };
  return spawn(process.execPath, ["scripts/start.mjs", "--run", script, ...args], {
    env: { ...process.env, ...place, ...settings },
    stdio: ["pipe", "pipe", "inherit"],
  });
}

/** Waits until it is over, and says how it went: 0 is well. */
export async function overBeside(child: Beside): Promise<number | null> {
  // What nobody reads would hold it up.
  child.stdout.resume();
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}
