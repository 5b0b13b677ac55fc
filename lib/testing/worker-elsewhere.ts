/** A worker in a process of its own, as `npm run worker` is, which ends in order when it is told to. */
import { startWorker } from "@/lib/jobs/worker";

process.once("message", async () => {
  await globalThis.__deskwell?.shutdown();
  process.exit(0);
});
await startWorker();
process.send?.("started");
