import { expect, it } from "vitest";
import { startOfDay } from "./day";

it.each([
  ["2026-03-01", "UTC", "2026-03-01T00:00:00.000Z"],
  ["2026-03-01", "Europe/Madrid", "2026-02-28T23:00:00.000Z"],
  ["2026-07-01", "Europe/Madrid", "2026-06-30T22:00:00.000Z"],
  // The clocks change within these days, not at their beginnings.
  ["2026-03-29", "Europe/Madrid", "2026-03-28T23:00:00.000Z"],
  ["2026-10-25", "Europe/Madrid", "2026-10-24T22:00:00.000Z"],
  ["2026-01-01", "Pacific/Auckland", "2025-12-31T11:00:00.000Z"],
  ["2026-01-01", "America/Los_Angeles", "2026-01-01T08:00:00.000Z"],
  ["2026-01-01", "Asia/Kolkata", "2025-12-31T18:30:00.000Z"],
])("%s in %s begins at %s", (day, zone, at) => {
  expect(startOfDay(day, zone)).toBe(at);
});
