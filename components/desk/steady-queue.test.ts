import { describe, expect, it } from "vitest";
import type { QueueTicket } from "@/components/desk/queue-row";
import { heldBack, keepPlaces, missingIn, overSince } from "./steady-queue";

const row = (number: number, preview = ""): QueueTicket => ({
  number,
  preview,
  subject: "Door 4",
  status: "open",
  priority: "normal",
  requester: { id: 1, name: "Mara Klein" },
  age: "1 m",
  at: "today",
});
const rows = (...numbers: number[]) => numbers.map((number) => row(number));

describe("an open queue", () => {
  it("changes rows in their place and adds none", () => {
    const kept = keepPlaces(rows(1, 2, 3), [row(9), row(3, "new words"), row(1), row(2)]);
    expect(kept.map(({ number, preview }) => [number, preview])).toEqual([
      [1, ""],
      [2, ""],
      [3, "new words"],
    ]);
  });

  it("an empty one shows what comes at once", () => {
    expect(keepPlaces([], rows(1, 2))).toEqual(rows(1, 2));
  });

  it("knows which rows the newest page doesn't have", () => {
    expect(missingIn(rows(9, 1, 3), rows(1, 2, 3))).toEqual([2]);
  });

  it("stays as it is when one's own change isn't told any more, and is shown anew when one is over", () => {
    expect(overSince(["12 done"], [])).toEqual([]);
    expect(overSince(["12 done"], ["12 done"])).toEqual([]);
    expect(overSince(["12 done"], ["13 done", "12 done"])).toEqual(["13 done"]);
    expect(overSince(["12 done"], ["12 undone"])).toEqual(["12 undone"]);
  });

  it.each([
    ["nothing", [1, 2, 3], [1, 2, 3], null],
    ["one that appears", [1, 2, 3], [9, 1, 2, 3], "1 new ticket"],
    ["three that appear and push others off the page", [1, 2, 3], [7, 8, 9], "3 new tickets"],
    ["the last one answered", [1, 2, 3, 4], [4, 1, 2, 3], "1 ticket moved up"],
    ["two answered", [1, 2, 3, 4], [4, 3, 1, 2], "2 tickets moved up"],
    ["one that went to the end", [1, 2, 3, 4], [2, 3, 4, 1], null],
    ["one that left", [1, 2, 3, 4], [1, 3, 4], null],
    ["both", [1, 2, 3], [9, 3, 1, 2], "1 new ticket, 1 moved up"],
  ])("holds back %s", (_what, shown, fresh, words) => {
    expect(heldBack(rows(...shown), rows(...fresh))).toBe(words);
  });
});
