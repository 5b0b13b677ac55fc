import { describe, expect, test } from "vitest";
import { eventWords, type HistoryEvent } from "@/components/timeline/event-words";
import { thread } from "@/components/timeline/thread";

const at = (time: string) => new Date(`2026-05-14T${time}:00Z`);
const clock = { now: at("12:00"), timeZone: "UTC", locale: "en-GB" };

const event = (
  id: number,
  name: string,
  data: HistoryEvent["data"] = {},
  actorName: string | null = "Ana Oliveira",
) => ({
  id,
  event: name,
  data,
  actorName,
  createdAt: at(`09:${10 + id}`),
});

describe("the history of a ticket in words", () => {
  test.each<[string, HistoryEvent["data"], string | null]>([
    ["ticket.taken", {}, "Ana took this ticket"],
    ["ticket.assigned", { to: "Ben Novak" }, "Ana assigned this to Ben Novak"],
    ["ticket.assigned", { to: null }, "Ana took the assignee off"],
    ["ticket.handed_to_team", { to: "Billing" }, "Ana handed this to Billing"],
    ["ticket.prioritized", { from: "normal", to: "high" }, "Ana changed priority normal → high"],
    ["ticket.moved", { from: "open", to: "on_hold" }, "Ana changed status open → on hold"],
    ["ticket.replied", {}, null],
    ["ticket.replied", { from: "new", to: "open" }, null],
    ["ticket.replied", { from: "new", to: "pending" }, "Ana changed status new → pending"],
    ["ticket.answered", { from: "pending", to: "open" }, "Ana opened this again"],
    ["ticket.resolved", { from: "open" }, "Ana resolved this ticket"],
    ["ticket.never_heard_of", {}, null],
  ])("%s %o", (name, data, words) => expect(eventWords(event(1, name, data), clock)).toBe(words));

  test.each([
    ["2026-05-18T09:00:00.000Z", "UTC", "Ana snoozed this until Mon 18 May, 09:00"],
    ["2026-05-18T09:00:00.000Z", "Pacific/Auckland", "Ana snoozed this until Mon 18 May, 21:00"],
    // Written before, by the clock of whoever snoozed it.
    ["Mon 18 May, 09:00", "Pacific/Auckland", "Ana snoozed this until Mon 18 May, 09:00"],
  ])("snoozed until %s, to a reader in %s", (until, timeZone, words) =>
    expect(eventWords(event(1, "ticket.snoozed", { until }), { ...clock, timeZone })).toBe(words),
  );

  test("Deskwell itself closes tickets", () =>
    expect(eventWords(event(1, "ticket.closed", {}, null), clock)).toBe("Deskwell closed this ticket"));
});

test("what happened in a row is one line that says a name once, between the messages of its time", () => {
  const items = thread({
    clock,
    messages: [
      { id: 1, createdAt: at("09:00") },
      { id: 2, createdAt: at("09:20") },
    ],
    comments: [{ id: 1, createdAt: at("09:15") }],
    events: [
      event(1, "ticket.taken"),
      event(2, "ticket.prioritized", { from: "normal", to: "high" }),
      event(3, "ticket.replied"),
    ],
  });
  expect(items.map((item) => item.key)).toEqual(["m1", "e1", "c1", "m2"]);
  const [, line] = items;
  expect(line?.kind === "events" && line.events.map(({ words }) => words)).toEqual([
    "Ana took this ticket",
    "priority normal → high",
  ]);
  expect(items.map((item) => item.kind !== "events" && item.sameDay)).toEqual([false, false, true, true]);
});
