/** Times as people say them: "12 m", "Yesterday", "Mon", "14 May". */

export type Clock = { now: Date; timeZone: string; locale: string };

/** How long ago, for lists on the desk: now, 12 m, 8 h, Yesterday, Mon, 14 May, 14 May 2025. */
export function shortAge(at: Date, clock: Clock): string {
  const minutes = Math.floor((clock.now.getTime() - at.getTime()) / 60_000);
  if (minutes < 1) return "now";
  if (minutes < 60) return `${minutes} m`;
  const days = daysBetween(at, clock);
  if (days === 0 || minutes < 6 * 60) return `${Math.floor(minutes / 60)} h`;
  return shortDay(at, days, clock);
}

/** The time today, the day before that, for customers: 10:05, Yesterday, Mon, 14 May. */
export function shortClock(at: Date, clock: Clock): string {
  const days = daysBetween(at, clock);
  return days <= 0 ? clockTime(at, clock) : shortDay(at, days, clock);
}

/** The day and the time, over a message: Today 09:12, Yesterday 17:40, Mon 09:12, 14 May 09:12. */
export function dayAndTime(at: Date, clock: Clock): string {
  const days = daysBetween(at, clock);
  return `${days <= 0 ? "Today" : shortDay(at, days, clock)} ${clockTime(at, clock)}`;
}

/** A time to come: 14:30 today, Mon 09:00 within a week, 14 May 09:00. */
export function comingTime(at: Date, clock: Clock): string {
  const days = -daysBetween(at, clock);
  if (days <= 0) return clockTime(at, clock);
  const day =
    days < 7
      ? format(at, clock, "weekday", { weekday: "short" })
      : format(at, clock, "day", { day: "numeric", month: "short" });
  return `${day} ${clockTime(at, clock)}`;
}

/** A day ahead, in a sentence: today, tomorrow, Mon 30 Nov. */
export function comingDay(at: Date, clock: Clock): string {
  const days = -daysBetween(at, clock);
  if (days <= 0) return "today";
  if (days === 1) return "tomorrow";
  return format(at, clock, "coming", { weekday: "short", day: "numeric", month: "short" });
}

/** The day and the time wherever it lies: Mon 18 May, 09:00. */
export function dateAndTime(at: Date, clock: Clock): string {
  return `${format(at, clock, "coming", { weekday: "short", day: "numeric", month: "short" })}, ${clockTime(at, clock)}`;
}

/** 14 May 2026, 09:12 */
export function fullTime(at: Date, clock: Clock): string {
  return `${longDay(at, clock)}, ${clockTime(at, clock)}`;
}

/** 14 May 2026 */
export function longDay(at: Date, clock: Clock): string {
  return format(at, clock, "long", { day: "numeric", month: "short", year: "numeric" });
}

/** 12 March, in a sentence about the coming weeks */
export function dayInMonth(at: Date, clock: Clock): string {
  return format(at, clock, "month", { day: "numeric", month: "long" });
}

/** 09:12 */
export function clockTime(at: Date, clock: Clock): string {
  return format(at, clock, "time", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** Two moments of one day, where the reader lives: the hour is enough for the second. */
export function isSameDay(one: Date, other: Date, clock: Clock): boolean {
  return dayIn(one, clock) === dayIn(other, clock);
}

function shortDay(at: Date, days: number, clock: Clock): string {
  if (days === 1) return "Yesterday";
  if (days < 7) return format(at, clock, "weekday", { weekday: "short" });
  if (dayIn(at, clock).slice(0, 4) !== today(clock).slice(0, 4)) return longDay(at, clock);
  return format(at, clock, "day", { day: "numeric", month: "short" });
}

/** Calendar days in the reader's time zone, so that midnight and summer time fall where they live. */
function daysBetween(at: Date, clock: Clock): number {
  return Math.round((Date.parse(today(clock)) - Date.parse(dayIn(at, clock))) / 86_400_000);
}

/** Asked for each time on a page, and the same for all of them. */
const days = new WeakMap<Clock, string>();

function today(clock: Clock): string {
  const known = days.get(clock) ?? dayIn(clock.now, clock);
  days.set(clock, known);
  return known;
}

function dayIn(at: Date, { timeZone }: Clock): string {
  return format(at, { timeZone, locale: "en-CA" }, "iso", { year: "numeric", month: "2-digit", day: "2-digit" });
}

// Making a formatter costs more than a hundred uses of it, and the same minutes are shown again and again.
const formatters = new Map<string, { formatter: Intl.DateTimeFormat; words: Map<number, string> }>();
const mostMinutes = 5_000;

function format(at: Date, { locale, timeZone }: Omit<Clock, "now">, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${name} ${locale} ${timeZone}`;
  let known = formatters.get(key);
  if (!known) {
    known = { formatter: new Intl.DateTimeFormat(locale, { ...options, timeZone }), words: new Map() };
    formatters.set(key, known);
  }
  const minute = Math.floor(at.getTime() / 60_000);
  const words = known.words.get(minute) ?? known.formatter.format(at);
  if (known.words.size >= mostMinutes) known.words.clear();
  known.words.set(minute, words);
  return words;
}
