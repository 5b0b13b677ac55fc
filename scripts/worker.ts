/** Runs the jobs in a process of its own, for installations that start the web server with WORKER=none. */
import { startWorker } from "@/lib/jobs/worker";

await startWorker();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.once(name, async () => {
    await globalThis.__deskwell?.shutdown();
    process.exit(0);
  });
}
