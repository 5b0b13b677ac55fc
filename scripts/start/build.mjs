/** Builds the product when the build is missing or older than its sources. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loggedStep } from "./logged-step.mjs";
import { sourceHash } from "./source-hash.mjs";
import { dataFolder, distFolder, root } from "./where.mjs";

export async function ensureBuilt() {
  const stamp = join(distFolder(), ".source-hash");
  const hash = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(stamp, { force: true });
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  await loggedStep("Building", [process.execPath, next, "build"], {
    logFile: join(dataFolder(), "logs", "build.log"),
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  writeFileSync(stamp, hash);
}
