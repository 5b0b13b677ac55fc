export const snoozePresets = ["1h", "3h", "tomorrow", "monday"] as const;
export type SnoozePreset = (typeof snoozePresets)[number];

export const snoozeWords: Record<SnoozePreset, string> = {
  "1h": "In an hour",
  "3h": "In 3 hours",
  tomorrow: "Tomorrow 09:00",
  monday: "Monday 09:00",
};

/** Further away nobody means it. */
export const longestSnoozeDays = 366;

const hour = 3_600_000;
const morning = 9;

/** The moment a choice means to somebody in this time zone: a preset, or a date and time as their clock shows it. */
export function snoozeUntil(choice: string, now: Date, timeZone: string): Date | null {
  if (choice === "1h") return new Date(now.getTime() + hour);
  if (choice === "3h") return new Date(now.getTime() + 3 * hour);
  const today = wallOf(now, timeZone);
  if (choice === "tomorrow") return momentOf(atMorning(today, 1), timeZone);
  // On a Monday that is the next one.
  if (choice === "monday") return momentOf(atMorning(today, (8 - today.getUTCDay()) % 7 || 7), timeZone);
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(choice) ? new Date(`${choice}:00Z`) : null;
  return wall && !Number.isNaN(wall.getTime()) ? momentOf(wall, timeZone) : null;
}

/** "2026-11-24T09:00", as a date field writes it, in this time zone. */
export function dateFieldValue(at: Date, timeZone: string): string {
  return wallOf(at, timeZone).toISOString().slice(0, 16);
}

/** What the clock on the wall shows, written down as if it were UTC. */
function wallOf(at: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return new Date(Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")));
}

/** When that clock shows it; an hour that summer time leaves out is the one after it. */
function momentOf(wall: Date, timeZone: string): Date {
  const first = wall.getTime() - offsetAt(wall, timeZone);
  const second = wall.getTime() - offsetAt(new Date(first), timeZone);
  return new Date(Math.max(second, wall.getTime() - offsetAt(new Date(second), timeZone)));
}

const offsetAt = (at: Date, timeZone: string) =>
  wallOf(at, timeZone).getTime() - Math.floor(at.getTime() / 1000) * 1000;

function atMorning(wall: Date, days: number): Date {
  return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + days, morning));
}
