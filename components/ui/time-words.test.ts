import { describe, expect, test } from "vitest";
import { type Clock, dayAndTime, fullTime, shortAge, shortClock } from "@/components/ui/time-words";

const berlin: Clock = { now: new Date("2026-05-14T10:00:00+02:00"), timeZone: "Europe/Berlin", locale: "en-GB" };

describe("how long ago", () => {
  test.each([
    ["2026-05-14T10:00:30+02:00", "now"],
    ["2026-05-14T09:59:31+02:00", "now"],
    ["2026-05-14T09:48:00+02:00", "12 m"],
    ["2026-05-14T09:00:00+02:00", "1 h"],
    ["2026-05-14T01:59:00+02:00", "8 h"],
    ["2026-05-13T23:00:00+02:00", "Yesterday"],
    ["2026-05-13T00:00:00+02:00", "Yesterday"],
    ["2026-05-12T23:59:00+02:00", "Tue"],
    ["2026-05-08T12:00:00+02:00", "Fri"],
    ["2026-05-07T12:00:00+02:00", "7 May"],
    ["2025-12-31T12:00:00+01:00", "31 Dec 2025"],
  ])("%s is %s", (at, words) => expect(shortAge(new Date(at), berlin)).toBe(words));

  test("a few hours across midnight are still hours", () => {
    const night = { ...berlin, now: new Date("2026-05-14T01:30:00+02:00") };
    expect(shortAge(new Date("2026-05-13T23:00:00+02:00"), night)).toBe("2 h");
  });

  test("the day changes where the reader lives", () => {
    const at = new Date("2026-05-13T20:00:00Z");
    expect(shortAge(at, { ...berlin, now: new Date("2026-05-14T07:00:00Z") })).toBe("Yesterday");
    expect(shortAge(at, { ...berlin, now: new Date("2026-05-14T03:00:00Z"), timeZone: "America/New_York" })).toBe(
      "7 h",
    );
  });

  test("the night the clocks change is one day long", () => {
    const morning = { ...berlin, now: new Date("2026-03-29T12:00:00+02:00") };
    expect(shortAge(new Date("2026-03-28T00:30:00+01:00"), morning)).toBe("Yesterday");
  });
});

describe("for customers", () => {
  test.each([
    ["2026-05-14T09:05:00+02:00", "09:05"],
    ["2026-05-13T09:05:00+02:00", "Yesterday"],
    ["2026-05-11T09:05:00+02:00", "Mon"],
    ["2026-05-01T09:05:00+02:00", "1 May"],
  ])("%s is %s", (at, words) => expect(shortClock(new Date(at), berlin)).toBe(words));
});

describe("over a message", () => {
  test.each([
    ["2026-05-14T09:12:00+02:00", "Today 09:12"],
    ["2026-05-13T17:40:00+02:00", "Yesterday 17:40"],
    ["2026-05-11T00:05:00+02:00", "Mon 00:05"],
    ["2026-05-01T09:12:00+02:00", "1 May 09:12"],
  ])("%s is %s", (at, words) => expect(dayAndTime(new Date(at), berlin)).toBe(words));
});

test("the full time says the year", () => {
  expect(fullTime(new Date("2026-05-14T09:12:00+02:00"), berlin)).toBe("14 May 2026, 09:12");
});
