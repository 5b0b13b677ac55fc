import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { pathOf } from "./demo-file";
import { stories } from "./stories/all";
import { timeline } from "./timeline";

const hour = 3_600_000;

// Nights, weekends and mornings, when "yesterday" is furthest away: a fortnight in steps of five hours.
const nows = Array.from({ length: 68 }, (_, n) => new Date(new Date(2026, 4, 4, 0, 10).getTime() + n * 5 * hour));

test("whenever the demo is seeded, its stories run forward and end before now", () => {
  for (const now of nows) {
    for (const story of stories) {
      const times = timeline([story], now).map(({ at, step }) => ({ at, step }));
      const told = [null, ...(story.steps ?? [])];
      expect(
        times.map(({ step }) => step),
        `${story.subject}, seeded ${now}`,
      ).toEqual(told);
      expect(times.at(-1)?.at.getTime(), `${story.subject}, seeded ${now}`).toBeLessThan(now.getTime());
    }
  }
});

test("the demo goes back between five and seven weeks", () => {
  for (const now of nows) {
    const days = (now.getTime() - (timeline(stories, now)[0]?.at.getTime() ?? 0)) / (24 * hour);
    expect(days).toBeGreaterThan(35);
    expect(days).toBeLessThan(49);
  }
});

test("each file that somebody sends is there", () => {
  const names = stories.flatMap(({ files, steps }) => [files, ...(steps ?? []).map((step) => step.files)]).flat();
  for (const name of names) if (name) expect(existsSync(pathOf(name)), name).toBe(true);
});
