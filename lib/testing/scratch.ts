/** Scratch folders for tests, named after their process so that the next run sweeps up after one that was killed. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "@/lib/db/embedded/is-alive.mjs";
import { stopDatabase } from "@/lib/db/embedded/stop";

const prefix = "deskwell-test-";

export function makeScratch(): string {
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
}

export async function dropScratch(folder: string): Promise<void> {
  await stopDatabase(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** Stops the databases and removes the folders that killed test runs left behind. */
export async function sweepScratch(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length).split("-")[0]))) {
      await dropScratch(join(tmpdir(), name));
    }
  }
}
