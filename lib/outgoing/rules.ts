// When a reply leaves and what may keep it back; safe in the browser.

/** Seconds a reply can be taken back. */
export const undoChoices = [0, 5, 10, 20, 30] as const;

export const afterResolveChoices = ["next", "stay", "list"] as const;
export type AfterResolve = (typeof afterResolveChoices)[number];

/** What "Send later" offers; "at" is a date of one's own. */
export const sendTimes = ["hour", "tomorrow", "monday", "at"] as const;
export type SendTime = (typeof sendTimes)[number];

export const sendTimeWords: Record<Exclude<SendTime, "at">, string> = {
  hour: "In 1 hour",
  tomorrow: "Tomorrow 9:00",
  monday: "Monday 9:00",
};

/** Why a reply on its way was kept back, after "held Ana's reply back: ". */
export const stopWords = {
  answered: "the customer wrote first",
  closed: "the ticket was closed",
  left: "its author is no longer on the team",
  colleague: "somebody has to look at it again",
} as const;
export type StopReason = keyof typeof stopWords;

/** Why a reply that went out left the status as it was. */
export const keptWords = {
  answered: "the customer wrote first",
  moved: "the status was changed meanwhile",
} as const;
export type KeptReason = keyof typeof keptWords;

/** A reply is taken back once, whichever button is pressed and however often. */
export const takeBackKey = (id: number) => `00000000-0000-4000-8000-${id.toString(16).padStart(12, "0")}`;

export const longestAheadDays = 365;

/** The moment a choice means, where its person lives; `at` is what a date field says, "2026-03-29T09:00". */
export function sendTimeOf(
  choice: SendTime,
  { now, timeZone, at }: { now: Date; timeZone: string; at?: string },
): Date {
  if (choice === "hour") return new Date(now.getTime() + 3_600_000);
  if (choice === "at") return timeIn(timeZone, at ?? "");
  const today = localTime(now, timeZone).slice(0, 10);
  const weekday = new Date(`${today}T00:00Z`).getUTCDay();
  const days = choice === "tomorrow" ? 1 : (8 - weekday) % 7 || 7;
  const day = new Date(Date.parse(`${today}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return timeIn(timeZone, `${day}T09:00`);
}

/** What a date field of the browser shows for this moment: "2026-03-29T09:00". */
export function localTime(at: Date, timeZone: string): string {
  const options = { timeZone, dateStyle: "short", timeStyle: "short", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("sv-SE", options).format(at).replace(" ", "T");
}

/** Twice, because the first guess may lie on the other side of a change of clocks. A time that is skipped becomes the one after it. */
function timeIn(timeZone: string, local: string): Date {
  const wanted = Date.parse(`${local}Z`);
  let at = wanted;
  for (let round = 0; round < 2 && !Number.isNaN(at); round++) {
    at += wanted - Date.parse(`${localTime(new Date(at), timeZone)}Z`);
  }
  return new Date(at);
}
