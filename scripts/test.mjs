/** One command that proves the product, from a fresh clone. Ends with one line: N passed, N failed. */
import { requireNode } from "./start/node-version.mjs";

requireNode();
const { proveAll } = await import("./test/prove.mjs");
process.exitCode = await proveAll({ quick: process.argv.includes("--quick") });
