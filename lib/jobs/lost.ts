import { sql } from "drizzle-orm";
import { staffDatabase } from "@/lib/db/client";

const lookEvery = 10_000;

/**
 * Takes jobs out of the hand of a worker that is gone: killed, out of memory, or cut off. PostgreSQL knows who is
 * connected; the queue by itself would wait four hours. Who is missing on two looks in a row is gone.
 */
export function freeLostJobs(own: () => string[]): { stop(): void } {
  let missing: string[] = [];
  const look = async () => {
    const absent = (await absentWorkers()).filter((worker) => !own().includes(worker));
    const gone = absent.filter((worker) => missing.includes(worker));
    missing = absent;
    if (gone.length > 0) await free(gone);
  };
  const lookSafely = () =>
    look().catch(() => {
      // PostgreSQL was away, and with it everybody's connections.
      missing = [];
    });
  const timer = setInterval(lookSafely, lookEvery);
  timer.unref();
  void lookSafely();
  return { stop: () => clearInterval(timer) };
}

async function absentWorkers(): Promise<string[]> {
  const rows = await staffDatabase().execute<{ worker: string }>(sql`
    select locked_by as worker from graphile_worker._private_jobs where locked_by is not null
    union select locked_by from graphile_worker._private_job_queues where locked_by is not null
    except select application_name from pg_stat_activity where datname = current_database()`);
  return rows.map(({ worker }) => worker);
}

async function free(workers: string[]): Promise<void> {
  await staffDatabase().execute(
    sql`select graphile_worker.force_unlock_workers(string_to_array(${workers.join()}, ','))`,
  );
}
