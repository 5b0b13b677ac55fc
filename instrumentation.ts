/** Runs once a server process, before the first answer. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startListening } = await import("@/lib/live/hub");
  await startListening();
  const { env } = await import("@/lib/env");
  if (env().WORKER !== "inline") return;
  const { startWorker } = await import("@/lib/jobs/worker");
  await startWorker();
}
