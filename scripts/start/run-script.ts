/** Runs one TypeScript file with a migrated database under it, and leaves things as they were. */
import { spawn } from "node:child_process";
import { isClaimed } from "@/scripts/start/claim.mjs";
import { bringDatabase } from "@/scripts/start/database";
import { setEnvironment } from "@/scripts/start/environment";
import { prepareDatabase } from "@/scripts/start/prepare-database";
import { root } from "@/scripts/start/where.mjs";

export async function runScript([file, ...args]: string[]): Promise<number> {
  if (!file) throw new Error("Say which file to run: --run scripts/example.ts");
  setEnvironment({ dev: false });
  const database = await bringDatabase();
  try {
    await prepareDatabase({ seed: false });
    return await run(file, args);
  } finally {
    // A server that somebody uses by now stays.
    if (database && !database.current.attached && !isClaimed()) await database.current.stop();
  }
}

function run(file: string, args: string[]): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], { cwd: root, stdio: "inherit" });
  // The terminal's Ctrl-C reaches the script by itself; we stay to clean up after it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}
