/** Runs a program in plain sight; what starts with us ends with us. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../start/where.mjs";

/**
 * @param {string[]} command
 * @returns {Promise<import("./prove.mjs").Count>} one test, passed when the program says so
 */
export async function run(...command) {
  const code = await exitCodeOf(command);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @type {import("node:child_process").ChildProcess | null} */
let current = null;

/** @param {string[]} command @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
export function exitCodeOf([program = "", ...args], env = {}) {
  const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } });
  current = child;
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      current = null;
      resolve(code ?? 1);
    });
  });
}

/** Ends with us whatever we have started, and what that has started: databases, servers, browsers. */
export function endOnSignal() {
  const end = (signal) => {
    // The terminal's Ctrl-C has reached the program too; a second one would cut its own tidying short.
    if (signal !== "SIGINT") current?.kill("SIGINT");
    setTimeout(() => current?.kill("SIGKILL"), 20_000).unref();
    if (!current) process.exit(130);
    current.once("close", () => process.exit(130));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, end);
}

/** The command line of a program that a package brings. @param {string} name @param {string[]} args */
export function tool(name, ...args) {
  const packages = { biome: "@biomejs/biome", tsc: "typescript", playwright: "@playwright/test" };
  const folder = join(root, "node_modules", packages[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return [process.execPath, join(folder, typeof bin === "string" ? bin : bin[name]), ...args];
}
