/** One command from a fresh clone to a running desk. Plain Node until the packages are installed. */

import { requireNode } from "./start/node-version.mjs";
import { say } from "./start/say.mjs";

requireNode();
const { begin } = await import("./start/begin.mjs");
try {
  process.exitCode = await begin(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
