/** The web server as a child process that is started again when it dies. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { say } from "@/scripts/start/say.mjs";
import { root } from "@/scripts/start/where.mjs";

export type WebServer = { restart(): Promise<void>; stop(): Promise<void> };

/** Pauses before the next try, in seconds; a minute without trouble starts the list again. */
const pauses = [0.5, 1, 2, 4, 8];

export function keepWebServer(giveUp: (problem: string) => void): WebServer {
  let failures = 0;
  let pause: NodeJS.Timeout | undefined;
  let child = start();

  function start(): ChildProcess {
    const began = Date.now();
    const started = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    started.once("exit", (code, signal) => {
      if (started !== child) return;
      if (Date.now() - began > 60_000) failures = 0;
      const wait = pauses[failures++];
      if (wait === undefined) return giveUp("The web server keeps stopping. What it printed above says why.");
      say(`The web server stopped unexpectedly (${signal ?? code}). Starting it again in ${wait} s …`);
      pause = setTimeout(() => {
        child = start();
      }, wait * 1000);
    });
    return started;
  }

  async function stop(): Promise<void> {
    clearTimeout(pause);
    const old = child;
    old.removeAllListeners("exit");
    await end(old);
  }

  return {
    stop,
    async restart() {
      await stop();
      child = start();
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 7_000);
  await ended;
  clearTimeout(force);
}
