import { Logger, parseCronItems, run } from "graphile-worker";
import { env } from "@/lib/env";
import { onShutdown } from "@/lib/process";
import { crontab, tasks } from "./tasks";

/** Works through the queue inside this process until it shuts down; jobs in hand are finished or handed back. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    connectionString: env().DATABASE_URL,
    concurrency: 4,
    // The front door drains us; a second signal handler would race it.
    noHandleSignals: true,
    taskList: tasks,
    parsedCronItems: parseCronItems(crontab),
    logger: new Logger(() => (level, message) => {
      if (level === "error") console.error(message);
    }),
  });
  onShutdown("jobs", () => runner.stop());
  return runner;
}
