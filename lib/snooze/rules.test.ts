import { expect, it } from "vitest";
import { dateFieldValue, snoozeUntil } from "./rules";

it.each([
  // A Tuesday in winter.
  ["1h", "2026-11-24T10:30:00Z", "Europe/Oslo", "2026-11-24T11:30:00.000Z"],
  ["3h", "2026-11-24T10:30:00Z", "Europe/Oslo", "2026-11-24T13:30:00.000Z"],
  ["tomorrow", "2026-11-24T10:30:00Z", "Europe/Oslo", "2026-11-25T08:00:00.000Z"],
  // Already Wednesday in Auckland.
  ["tomorrow", "2026-11-24T12:30:00Z", "Pacific/Auckland", "2026-11-25T20:00:00.000Z"],
  ["monday", "2026-11-24T10:30:00Z", "America/New_York", "2026-11-30T14:00:00.000Z"],
  // On a Monday the next one; on a Sunday the day after.
  ["monday", "2026-11-23T10:30:00Z", "UTC", "2026-11-30T09:00:00.000Z"],
  ["monday", "2026-11-22T10:30:00Z", "UTC", "2026-11-23T09:00:00.000Z"],
  // The night in which clocks go forward, and the one in which they go back.
  ["tomorrow", "2026-03-28T12:00:00Z", "Europe/Berlin", "2026-03-29T07:00:00.000Z"],
  ["tomorrow", "2026-10-24T12:00:00Z", "Europe/Berlin", "2026-10-25T08:00:00.000Z"],
  ["2026-12-01T14:15", "2026-11-24T10:30:00Z", "Asia/Kolkata", "2026-12-01T08:45:00.000Z"],
  ["2026-03-29T02:30", "2026-03-20T10:30:00Z", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
])("%s at %s in %s is %s", (choice, now, timeZone, until) => {
  expect(snoozeUntil(choice, new Date(now), timeZone)?.toISOString()).toBe(until);
});

it("what is no time is nothing", () => {
  for (const choice of ["", "soon", "2026-13-40T99:99", "2026-12-01"]) {
    expect(snoozeUntil(choice, new Date(), "UTC")).toBeNull();
  }
});

it("a date field shows the reader's own clock", () => {
  expect(dateFieldValue(new Date("2026-11-24T22:30:00Z"), "Europe/Oslo")).toBe("2026-11-24T23:30");
});
