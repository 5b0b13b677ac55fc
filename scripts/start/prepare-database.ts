/** Migrates and seeds in a process of its own, so that the supervisor stays small. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { say } from "@/scripts/start/say.mjs";
import { root } from "@/scripts/start/where.mjs";

export type Found = { demoPeople: boolean; setupCode: string | null };

export async function prepareDatabase(options: { seed: boolean; signal?: AbortSignal }): Promise<Found> {
  say("Bringing the database up to date …");
  const script = join(root, "scripts", "prepare.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, ...(options.seed ? ["--seed"] : [])], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    signal: options.signal,
  });
  let found: Found = { demoPeople: false, setupCode: null };
  child.on("message", (message) => {
    found = message as Found;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error("The database could not be brought up to date.");
  return found;
}
