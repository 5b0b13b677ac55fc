import { onShutdown } from "@/lib/process";
import { keepLane } from "./keep-lane";
import { lanes } from "./lanes";
import { freeLostJobs } from "./lost";

/** Works through the queue inside this process until it shuts down; jobs in hand are finished or handed back. */
export async function startWorker(): Promise<void> {
  const kept = await Promise.all(lanes.map(keepLane));
  const lost = freeLostJobs(() => kept.map((lane) => lane.worker()));
  onShutdown("jobs", async () => {
    lost.stop();
    await Promise.all(kept.map((lane) => lane.stop()));
  });
}
