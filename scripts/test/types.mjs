/** Types, with the routes' types made fresh: those of an older build beside them would contradict. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { distFolder } from "../start/where.mjs";
import { run, tool } from "./run.mjs";

export async function typesFit() {
  const made = await run(...tool("next", "typegen"));
  if (made.failed) return made;
  const config = join(distFolder(), "tsconfig.json");
  mkdirSync(distFolder(), { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({
      extends: "../tsconfig.json",
      compilerOptions: { incremental: false },
      include: ["../next-env.d.ts", "../**/*.ts", "../**/*.tsx", "./types/**/*.ts"],
      exclude: ["../node_modules"],
    }),
  );
  return run(...tool("tsc", "--noEmit", "-p", config));
}
