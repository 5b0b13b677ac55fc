/** The product's own front door, or the floor's behind the same door, as a process of the bench. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/lib/db/embedded/free-port";
import { isHealthy } from "@/scripts/start/health.mjs";
import { root } from "@/scripts/start/where.mjs";

export type Web = { port: number; pid: number; stop(): Promise<void> };

type Wishes = {
  databaseUrl: string;
  /** The folder of the Next app. */
  cwd?: string;
  /** Answers 200 when the server is up. */
  health: string;
  env?: Record<string, string>;
};

export async function startWeb({ databaseUrl, cwd = root, health, env = {} }: Wishes): Promise<Web> {
  const port = await freePort();
  const given = { NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), DATABASE_URL: databaseUrl } as const;
  const child = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
    cwd,
    env: {
      ...process.env,
      APP_URL: "",
      WEB_CONCURRENCY: "",
      WORKER: "inline",
      RATE_LIMIT_FACTOR: "1000000",
      ...given,
      ...env,
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const isUp = async () => isHealthy(`http://127.0.0.1:${port}${health}`);
  for (let tries = 0; !(await isUp()); tries++) {
    if (child.exitCode !== null || tries > 300) throw new Error(`The web server in ${cwd} does not answer.`);
    await sleep(100);
  }
  return {
    port,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
