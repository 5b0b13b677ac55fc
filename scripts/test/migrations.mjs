/** The migrations say all that the schema says: generating on a copy of them must find nothing to add. */
import { cpSync, readdirSync, rmSync } from "node:fs";
import { say } from "../start/say.mjs";
import { exitCodeOf, tool } from "./run.mjs";

export async function migrationsAreComplete() {
  // Inside the checkout, because drizzle-kit reads paths as relative to it.
  const copy = `node_modules/.cache/drizzle-${process.pid}`;
  cpSync("drizzle", copy, { recursive: true });
  try {
    const before = readdirSync(copy).length;
    const code = await exitCodeOf(tool("drizzle-kit", "generate"), { DRIZZLE_OUT: copy });
    if (code === 0 && readdirSync(copy).length === before) return { passed: 1, failed: 0 };
    say("The schema has changes without a migration: npm run db:generate -- --name what-changed");
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
