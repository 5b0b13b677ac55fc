import { type ChildProcess, spawn } from "node:child_process";
import { program } from "@/lib/db/embedded/binaries";
import type { Place } from "@/lib/db/embedded/place";

/** Starts one of PostgreSQL's programs as the user of the place; all it prints goes to the open file. */
export function runProgram(
  place: Place,
  name: Parameters<typeof program>[1],
  args: string[],
  log: number,
): ChildProcess {
  return spawn(program(place.programs, name), args, {
    ...place.as,
    cwd: place.folder,
    // Nothing of our own environment is PostgreSQL's business.
    env: { NODE_ENV: "production" },
    // A group of its own: Ctrl-C reaches only the supervisor, which stops the web server first.
    detached: true,
    stdio: ["ignore", log, log],
  });
}

/** Waits for the end; the exit code, or 1 when a signal ended it. */
export function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}
