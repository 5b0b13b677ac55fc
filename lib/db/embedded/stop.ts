import { closeSync } from "node:fs";
import { join, resolve } from "node:path";
import { openLog } from "@/lib/db/embedded/log-file";
import { choosePlace, type Place } from "@/lib/db/embedded/place";
import { readPostmaster } from "@/lib/db/embedded/postmaster";
import { exitOf, runProgram } from "@/lib/db/embedded/run-program";

/** Stops whatever server runs on the data in `dir`; nothing happens where none does. */
export function stopDatabase(dir: string): Promise<void> {
  const place = choosePlace(resolve(dir), () => {});
  return stopServer(place, join(dir, "postgres.log"));
}

/** Within 8 s: open transactions are rolled back, nothing committed is lost. */
export async function stopServer(place: Place, logFile: string): Promise<void> {
  for (const [mode, seconds] of [
    ["fast", "5"],
    ["immediate", "3"],
  ] as const) {
    if (!readPostmaster(place.data)) return;
    const { fd } = openLog(logFile);
    const stop = runProgram(place, "pg_ctl", ["stop", "-D", place.data, "-m", mode, "-t", seconds], fd);
    await exitOf(stop).finally(() => closeSync(fd));
  }
}
