import { sql } from "drizzle-orm";
import type { JobHelpers, Task } from "graphile-worker";
import { staffDatabase } from "@/lib/db/client";
import type { JobName, JobPayload } from "@/lib/jobs/jobs";
import { tasks } from "@/lib/jobs/tasks";

/** Runs a job's handler as the worker would, once for each call. */
export async function runJob<J extends JobName>(job: J, payload: JobPayload<J>): Promise<void> {
  await (tasks[job] as Task)(payload, {} as JobHelpers);
}

/** Taken out of the queue: as if it had run, or had been lost. */
export async function loseJob(key: string): Promise<void> {
  await staffDatabase().execute(sql`select graphile_worker.remove_job(${key})`);
}

/** The waiting jobs of a kind, soonest first. */
export async function waitingJobs<J extends JobName>(job: J): Promise<{ payload: JobPayload<J>; runAt: Date }[]> {
  const rows = await staffDatabase().execute<{ payload: JobPayload<J>; run_at: string }>(sql`
    select payload, run_at from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ${job} order by run_at`);
  return rows.map(({ payload, run_at }) => ({ payload, runAt: new Date(run_at) }));
}
