import { describe, expect, test } from "vitest";
import { lastWords, statusDetail } from "@/components/portal/ticket-words";

describe("the last line of a ticket in its customer's list", () => {
  test("is the reader's own, or somebody's by their first name", () => {
    const line = { preview: "Hello", previewName: "Ana Oliveira" };
    expect(lastWords({ ...line, previewIsOwn: true })).toBe("You: Hello");
    expect(lastWords({ ...line, previewIsOwn: false })).toBe("Ana: Hello");
  });
});

describe("what a solved ticket says", () => {
  const clock = { now: new Date("2026-03-01T12:00:00Z"), timeZone: "Europe/Oslo", locale: "en-GB" };
  const resolvedAt = new Date("2026-02-26T12:00:00Z");

  test("how long it can be reopened", () => {
    expect(statusDetail({ status: "resolved", resolvedAt }, { clock, reopenDays: 14 })).toBe("reopen until 12 March");
  });

  test("that it still can be in the evening of the last day", () => {
    const evening = { ...clock, now: new Date("2026-03-12T22:30:00Z") };
    const midnight = { ...clock, now: new Date("2026-03-12T23:30:00Z") };
    const of = (now: typeof clock) => statusDetail({ status: "resolved", resolvedAt }, { clock: now, reopenDays: 14 });
    expect([of(evening), of(midnight)]).toEqual(["reopen until 12 March", undefined]);
  });

  test("nothing once that time is over, or where nothing is solved", () => {
    expect(statusDetail({ status: "resolved", resolvedAt }, { clock, reopenDays: 2 })).toBeUndefined();
    expect(statusDetail({ status: "open", resolvedAt: null }, { clock, reopenDays: 14 })).toBeUndefined();
    expect(statusDetail({ status: "closed", resolvedAt }, { clock, reopenDays: 14 })).toBeUndefined();
  });
});
