/** How presence is told, in milliseconds; browser and server share the figures. */
export const presenceTimes = {
  /** A page that is looked at says so this often … */
  beat: 20_000,
  /** … and whoever hasn't for so long is gone. */
  gone: 45_000,
  /** Typing is told at most this often … */
  typingBeat: 8_000,
  /** … and is over when nothing followed. */
  typingGone: 10_000,
} as const;

export const doings = ["viewing", "typing", "leaving"] as const;
export type Doing = (typeof doings)[number];
