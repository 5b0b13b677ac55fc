import { describe, expect, test } from "vitest";
import { lastWords, statusDetail } from "@/components/portal/ticket-words";

const jonas = { name: "Jonas Tveit", sharesTickets: false };
const line = { preview: "Hello", previewBy: "customer" as const, previewName: "Jonas Tveit", isOwn: true };

describe("the last line of a ticket in its customer's list", () => {
  test("the reader's own words are theirs, also under a former name", () => {
    expect(lastWords(line, jonas)).toBe("You: Hello");
    expect(lastWords({ ...line, previewName: "Jonas Berg" }, jonas)).toBe("You: Hello");
  });

  test("the team and colleagues are called by their first names", () => {
    expect(lastWords({ ...line, previewBy: "team", previewName: "Ana Oliveira" }, jonas)).toBe("Ana: Hello");
    const sharing = { ...jonas, sharesTickets: true };
    expect(lastWords({ ...line, previewName: "Ingrid Solbakken" }, sharing)).toBe("Ingrid: Hello");
    expect(lastWords({ ...line, isOwn: false }, sharing)).toBe("You: Hello");
  });
});

describe("what a solved ticket says", () => {
  const clock = { now: new Date("2026-03-01T12:00:00Z"), timeZone: "Europe/Oslo", locale: "en-GB" };
  const resolvedAt = new Date("2026-02-26T12:00:00Z");

  test("how long it can be reopened", () => {
    expect(statusDetail({ status: "resolved", resolvedAt }, { clock, reopenDays: 14 })).toBe("reopen until 12 March");
  });

  test("nothing once that time is over, or where nothing is solved", () => {
    expect(statusDetail({ status: "resolved", resolvedAt }, { clock, reopenDays: 2 })).toBeUndefined();
    expect(statusDetail({ status: "open", resolvedAt: null }, { clock, reopenDays: 14 })).toBeUndefined();
    expect(statusDetail({ status: "closed", resolvedAt }, { clock, reopenDays: 14 })).toBeUndefined();
  });
});
