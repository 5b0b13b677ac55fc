import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { freePort } from "@/lib/db/embedded/free-port";
import { isHealthy } from "@/scripts/start/health.mjs";
import { overBeside, runBeside } from "./beside-server";

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
  const settings = { PORT: String(port), WEB_CONCURRENCY: "2", RATE_LIMIT_FACTOR: "1000" };
  const child = runBeside("scripts/serve.mjs", [], settings);
  const over = overBeside(child);
  await expect.poll(() => isHealthy(`${address}/api/health`), { timeout: 30_000 }).toBe(true);
  return {
    address,
    // The start script, the process that shares out the connections, and those it shares them with.
    pids: () => childrenOf(child.pid).flatMap(childrenOf),
    async stop() {
      child.kill("SIGTERM");
      await over;
    },
  };
}

function childrenOf(pid = 0): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}
