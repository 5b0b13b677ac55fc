/** Runs a long program with one line at its start, a sign of life while it lasts, and its output only when it fails. */
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { say } from "./say.mjs";
import { root } from "./where.mjs";

/**
 * @param {string} title what the person reads, such as "Installing packages"
 * @param {string[]} command
 * @param {{ logFile: string, env?: NodeJS.ProcessEnv }} options
 */
export async function loggedStep(title, command, { logFile, env = process.env }) {
  say(`${title} …`);
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const alive = setInterval(() => say(`  still ${title.toLowerCase()}, ${seconds()}`), 10_000);
  const code = await run(command, logFile, env).finally(() => clearInterval(alive));
  if (code === 0) return say(`  done in ${seconds()}`);
  const tail = readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-40).join("\n");
  throw new Error(`${tail}\n${title} failed. All of its output is in ${logFile}`);
}

function run([program = "", ...args], logFile, env) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, "w");
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", log, log], shell: program.endsWith(".cmd") });
  closeSync(log);
  process.once("exit", () => child.kill());
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}
