import type { Ago, At, CustomerStep, StaffStep, Story } from "./story";

/** One thing that happens: the story's first line, or a step of it. */
export type Act = { at: Date; story: Story; step: CustomerStep | StaffStep | null };

/** All stories as one stretch of time up to `now`, oldest first, so that ticket numbers rise as they would have. */
export function timeline(stories: readonly Story[], now: Date): Act[] {
  return stories.flatMap((story) => actsOf(story, now)).sort((a, b) => a.at.getTime() - b.at.getTime());
}

function actsOf(story: Story, now: Date): Act[] {
  let at = before(now, story.opened);
  const acts: Act[] = [{ at, story, step: null }];
  for (const step of story.steps ?? []) {
    at = momentOf(step.at, at, now);
    acts.push({ at, story, step });
  }
  return acts;
}

function momentOf(at: At, previous: Date, now: Date): Date {
  const span = at.slice(1) as Ago;
  return at.startsWith("-") ? before(now, span) : shift(previous, span, 1);
}

const before = (now: Date, span: Ago) => shift(now, span, -1);

/** Minutes and hours count as they are, days as working days, so that nobody at Northwind works on a Sunday. */
function shift(from: Date, span: Ago, direction: 1 | -1): Date {
  const short = /^(\d+)([mh])$/.exec(span);
  if (short) return new Date(from.getTime() + direction * Number(short[1]) * (short[2] === "h" ? 3_600_000 : 60_000));
  const [, days, hours, minutes] = /^(\d+)d (\d+):(\d+)$/.exec(span) ?? [];
  const day = new Date(from);
  for (let left = Number(days); left > 0; left -= isWeekend(day) ? 0 : 1) day.setDate(day.getDate() + direction);
  // Seconds differ from ticket to ticket, as they do when people press buttons.
  day.setHours(Number(hours), Number(minutes), (Number(days) * 17 + Number(minutes) * 7) % 60, 0);
  return day;
}

function isWeekend(day: Date): boolean {
  return day.getDay() === 0 || day.getDay() === 6;
}
