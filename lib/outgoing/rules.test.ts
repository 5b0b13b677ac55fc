import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localTime, type SendTime, sendTimeOf } from "./rules";

/** Thursday, 26 March 2026, 16:20 in Berlin; clocks change there in the night to Sunday. */
const now = new Date("2026-03-26T15:20:00Z");
const berlin = { now, timeZone: "Europe/Berlin" };

describe("send later", () => {
  it.each<[SendTime, string | undefined, string]>([
    ["hour", undefined, "2026-03-26T16:20:00Z"],
    ["tomorrow", undefined, "2026-03-27T08:00:00Z"],
    // Summer time has begun by then.
    ["monday", undefined, "2026-03-30T07:00:00Z"],
    ["at", "2026-04-01T09:30", "2026-04-01T07:30:00Z"],
    ["at", "2026-03-29T01:59", "2026-03-29T00:59:00Z"],
    // 02:30 does not exist that night.
    ["at", "2026-03-29T02:30", "2026-03-29T01:30:00Z"],
  ])("%s %s is %s", (when, at, time) => expect(sendTimeOf(when, { ...berlin, at })).toEqual(new Date(time)));

  it("Monday is the next one, also on a Monday", () => {
    const monday = new Date("2026-03-30T08:00:00Z");
    expect(sendTimeOf("monday", { now: monday, timeZone: "UTC" })).toEqual(new Date("2026-04-06T09:00:00Z"));
  });

  it("tomorrow is the day after today where the person lives", () => {
    const late = new Date("2026-06-01T23:30:00Z");
    expect(sendTimeOf("tomorrow", { now: late, timeZone: "Asia/Tokyo" })).toEqual(new Date("2026-06-03T00:00:00Z"));
  });

  it("what a date field shows is read back as the same minute, in any zone", () => {
    const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "America/St_Johns"];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), fc.constantFrom(...zones), (minute, timeZone) => {
        const at = localTime(new Date(Date.UTC(2020, 0, 1) + minute * 60_000), timeZone);
        expect(localTime(sendTimeOf("at", { now, timeZone, at }), timeZone)).toBe(at);
      }),
    );
  });
});
