import { describe, expect, it } from "vitest";
import {
  afterAgentReplied,
  afterCustomerWrote,
  canClose,
  canMove,
  canReopen,
  canResolve,
  type Status,
  statuses,
  workingStatuses,
} from "./rules";

const now = new Date("2026-03-20T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe("where a customer's words land", () => {
  it.each<[Status, number | null, ReturnType<typeof afterCustomerWrote>]>([
    ["new", null, { status: "new" }],
    ["open", null, { status: "open" }],
    ["pending", null, { status: "open" }],
    ["on_hold", null, { status: "open" }],
    ["resolved", 0, { status: "open" }],
    ["resolved", 14, { status: "open" }],
    ["resolved", 14.4, { status: "open" }],
    ["resolved", 14.6, "follow_up"],
    ["closed", 1, "follow_up"],
  ])("%s, resolved %s days ago → %o", (from, days, expected) => {
    const solved = days === null ? null : { resolvedAt: daysAgo(days), reopenDays: 14, now, timeZone: "UTC" };
    expect(afterCustomerWrote(from, solved)).toEqual(expected);
  });
});

describe("what an agent's reply does", () => {
  it.each<[Status, "pending" | "resolve" | undefined, Status]>([
    ["new", undefined, "open"],
    ["open", undefined, "open"],
    ["pending", undefined, "pending"],
    ["on_hold", undefined, "on_hold"],
    ["resolved", undefined, "resolved"],
    ["new", "pending", "pending"],
    ["resolved", "pending", "pending"],
    ["on_hold", "resolve", "resolved"],
  ])("%s, then %s → %s", (from, then, expected) => expect(afterAgentReplied(from, then)).toBe(expected));
});

describe("moves by hand", () => {
  const open = new Set<Status>(["new", "open", "pending", "on_hold"]);

  it.each(statuses)("from %s", (from) => {
    for (const to of workingStatuses) expect(canMove(from, to)).toBe(open.has(from) && from !== to);
    expect(canResolve(from)).toBe(open.has(from));
    expect(canReopen(from)).toBe(from === "resolved");
    expect(canClose(from)).toBe(from === "resolved");
  });
});
