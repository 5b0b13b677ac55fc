/** One hash over everything a build is made from. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./where.mjs";

const folders = ["app", "components", "lib", "public"];
const settings = ["instrumentation.ts", "instrumentation-client.ts", "next.config.ts", "postcss.config.mjs"];

export function sourceHash() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const name of [...folders, ...settings])
    for (const file of filesOf(name)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** @returns {string[]} */
function filesOf(path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}
