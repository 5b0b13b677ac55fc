/** Installs the packages of the lock file when they are missing or not those. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loggedStep } from "./logged-step.mjs";
import { dataFolder, root } from "./where.mjs";

const stamp = join(root, "node_modules", ".lock-hash");

export async function ensureInstalled() {
  const hash = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  // The build needs what only development lists, also where NODE_ENV says production.
  const env = { ...process.env, NODE_ENV: "development" };
  await loggedStep("Installing packages", [...npm(), "ci", "--include=dev", "--no-audit", "--no-fund"], {
    logFile: join(dataFolder(), "logs", "install.log"),
    env,
  });
  writeFileSync(stamp, hash);
}

// Native packages differ between systems, so a checkout shared with a container installs again.
function lockHash() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(`${process.platform}-${process.arch}\n`).update(lock).digest("hex");
}

function npm() {
  const own = process.env.npm_execpath;
  if (own?.endsWith("npm-cli.js")) return [process.execPath, own];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}
