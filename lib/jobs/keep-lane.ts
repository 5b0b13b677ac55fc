import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger, parseCronItems, run, type WorkerEvents, type WorkerPool } from "graphile-worker";
import { env } from "@/lib/env";
import type { Lane } from "./lanes";

/** How long a job in hand may take to finish once we are to end, in ms; the front door waits a little longer. */
const patience = 2_000;

const pause = 5_000;

export type KeptLane = {
  /** As whom its jobs are locked. */
  worker(): string;
  stop(): Promise<void>;
};

/** Works through one lane of the queue; begins again where the queue gave up because PostgreSQL was away for too long. */
export async function keepLane(lane: Lane): Promise<KeptLane> {
  let current = await open(lane);
  let ending = false;
  const keep = async () => {
    await current.ended;
    while (!ending) {
      await sleep(pause, undefined, { ref: false });
      if (ending) return;
      const opened = await open(lane).catch(console.error);
      if (!opened) continue;
      current = opened;
      await current.ended;
    }
  };
  void keep();
  return {
    worker: () => current.worker(),
    stop: () => {
      ending = true;
      return current.stop();
    },
  };
}

async function open({ slots, tasks, crontab }: Lane) {
  const events: WorkerEvents = new EventEmitter();
  let pool: Pick<WorkerPool, "id" | "forcefulShutdown"> | undefined;
  events.once("pool:create", ({ workerPool }) => {
    pool = workerPool;
  });
  // By this name on the connection that it listens on, others see that the one who holds a job is still there.
  events.on("pool:listen:success", ({ workerPool, client }) => {
    client.once("drain", () => {
      client.query("select set_config('application_name', $1, false)", [workerPool.id]).catch(console.error);
    });
  });
  let handsBack = false;
  const runner = await run({
    connectionString: env().DATABASE_URL,
    concurrency: slots,
    maxPoolSize: slots + 1,
    // The front door drains us; a second signal handler would race it.
    noHandleSignals: true,
    // That a job is done is told until PostgreSQL has heard it, also when it was away for a minute.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: tasks,
    parsedCronItems: parseCronItems(crontab),
    events,
    logger: new Logger(() => (level, message) => {
      // Of handing back, what fails is thrown; that it cuts the waiting short is no error.
      if (level === "error" && !handsBack) console.error(message);
    }),
  });
  const ended = runner.promise.catch(console.error);
  return {
    worker: () => pool?.id ?? "",
    ended,
    /** What is in hand is finished, or after a moment handed back for whoever comes next. */
    async stop() {
      const stopped = runner.stop().then(() => true);
      if (await Promise.race([stopped, sleep(patience, false)])) return;
      handsBack = true;
      await pool?.forcefulShutdown("Deskwell was stopped while this was under way.");
    },
  };
}
