import { describe, expect, it } from "vitest";
import { changedSince, rememberNews, startRemembering } from "@/components/live/heard";

describe("what a tab heard lately", () => {
  it("names the tickets that changed since a page was asked for, each once", () => {
    startRemembering(1_000);
    rememberNews([7], 2_000);
    rememberNews([8, 9], 3_000);
    rememberNews([9], 4_000);
    expect(changedSince(2_500, 5_000)).toEqual([8, 9]);
    expect(changedSince(2_000, 5_000)).toEqual([7, 8, 9]);
    expect(changedSince(4_001, 5_000)).toBeNull();
  });

  it("says to look at everything where it can't know", () => {
    startRemembering(1_000);
    rememberNews([7], 2_000);
    expect(changedSince(999, 5_000)).toEqual([]);
    rememberNews([], 6_000);
    expect(changedSince(5_999, 7_000)).toEqual([]);
    expect(changedSince(6_000, 7_000)).toBeNull();
    rememberNews([8], 10_000);
    expect(changedSince(9_000, 70_000)).toEqual([]);
    expect(changedSince(10_000, 70_000)).toEqual([8]);
  });
});
