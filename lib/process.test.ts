import { afterEach, expect, it, vi } from "vitest";
import { onShutdown } from "@/lib/process";

afterEach(() => vi.restoreAllMocks());

const shutdown = () => globalThis.__deskwell?.shutdown();

it("jobs end before the streams, and connections last, however late they were opened", async () => {
  const ended: string[] = [];
  onShutdown("jobs", () => void ended.push("jobs"));
  onShutdown("streams", async () => void ended.push("streams"));
  onShutdown("connections", async () => void ended.push("connections"));
  onShutdown("jobs", async () => {
    // Opened while a job is still being finished.
    onShutdown("connections", () => void ended.push("late connections"));
  });
  await shutdown();
  expect(ended).toEqual(["jobs", "streams", "connections", "late connections"]);
});

it("one that cannot end is named in the log and keeps nothing else from ending", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const ended: string[] = [];
  onShutdown("jobs", () => {
    throw new Error("at once");
  });
  onShutdown("jobs", () => Promise.reject(new Error("later")));
  onShutdown("jobs", () => void ended.push("jobs"));
  onShutdown("connections", () => void ended.push("connections"));
  await shutdown();
  expect(ended).toEqual(["jobs", "connections"]);
  expect(log.mock.calls.map(([error]) => (error as Error).message)).toEqual(["at once", "later"]);
});
