import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { freePort } from "@/lib/db/embedded/free-port";
import { isHealthy } from "@/scripts/start/health.mjs";

/** A second front door on the same desk, with two web processes behind it. */
export type TwoProcesses = {
  address: string;
  /** The web processes that are up now. Linux only. */
  pids(): number[];
  stop(): Promise<void>;
};

export async function startTwoProcesses(): Promise<TwoProcesses> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = { PORT: String(port), WEB_CONCURRENCY: "2", DATABASE_URL: "", RATE_LIMIT_FACTOR: "1000" };
  const place = { DESKWELL_DATA: process.env.DESKWELL_E2E_DATA, DESKWELL_DIST: ".next-test" };
  const child = spawn(process.execPath, ["scripts/start.mjs", "--run", "scripts/serve.mjs"], {
    env: { ...process.env, ...place, ...settings },
    stdio: "inherit",
  });
  for (let tries = 0; !(await isHealthy(`${address}/api/health`)); tries++) {
    if (child.exitCode !== null || tries > 300) throw new Error("The two processes don't answer.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    // The start script, the process that shares out the connections, and those it shares them with.
    pids: () => childrenOf(child.pid).flatMap(childrenOf),
    stop: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

function childrenOf(pid = 0): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}
