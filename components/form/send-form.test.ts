import { afterEach, expect, it, vi } from "vitest";
import { sendForm } from "./send-form";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const failing = (error: Error) => sendForm(() => Promise.reject(error), new FormData());

it("a lost line is told as one, and nobody has to look into it", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubGlobal("navigator", { onLine: true });
  expect(await failing(new TypeError("Failed to fetch"))).toMatchObject({
    error: expect.stringMatching(/^We couldn't reach the desk/),
  });
  vi.stubGlobal("navigator", { onLine: false });
  expect(await failing(new TypeError("Failed to fetch"))).toMatchObject({
    error: expect.stringMatching(/^You seem to be offline/),
  });
  expect(logged).not.toHaveBeenCalled();
});

it("a fault of the desk is told as one, and can be looked into", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const fault = Object.assign(new Error("An error occurred"), { digest: "1234" });
  expect(await failing(fault)).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^Something went wrong at the desk/),
  });
  expect(logged).toHaveBeenCalledWith(fault);
});
