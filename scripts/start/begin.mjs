/** What `npm start` and its relatives do, in order. Answers the exit code. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { choosePort } from "./choose-port.mjs";
import { claimOrFind, untilSettled } from "./claim.mjs";
import { ensureInstalled } from "./install.mjs";
import { say } from "./say.mjs";
import { readDotEnv, root } from "./where.mjs";

/** @param {string[]} args `--dev`, `--build`, or `--run FILE …` */
export async function begin(args) {
  process.chdir(root);
  readDotEnv();
  const [mode, ...rest] = args;
  if (mode === "--run") {
    await untilSettled();
    await ensureInstalled();
    return (await typescript("run-script.ts")).runScript(rest);
  }
  const found = await claimOrFind();
  if ("runningAt" in found) {
    say(`Deskwell is already running at ${found.runningAt}`);
    return 0;
  }
  const release = () => found.claim.release();
  process.once("exit", release);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, interrupted);
  // A busy PORT is said now, not after a minute of building.
  if (mode !== "--build") await choosePort();
  await ensureInstalled();
  if (mode !== "--dev") await ensureBuilt();
  if (mode === "--build") return 0;
  const { supervise } = await typescript("supervise.ts");
  process
    .removeListener("SIGINT", interrupted)
    .removeListener("SIGTERM", interrupted)
    .removeListener("SIGHUP", interrupted);
  return supervise({ dev: mode === "--dev", claim: found.claim });
}

function interrupted() {
  process.exit(130);
}

// From here on the packages exist, so the rest may be TypeScript.
async function typescript(file) {
  const { register } = await import("tsx/esm/api");
  register();
  return import(pathToFileURL(join(root, "scripts", "start", file)).href);
}
