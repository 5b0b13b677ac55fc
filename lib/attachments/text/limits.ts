/** What reading a file's text may cost; whoever reaches a limit has no more text, never a fault. */
export const limits = {
  /** Bytes of UTF-8 kept of one file. */
  textBytes: 100_000,
  /** Unpacked bytes looked at in one file. */
  unpackedBytes: 8 * 1024 * 1024,
  milliseconds: 5_000,
} as const;

/** After so many steps a reader lets the server answer somebody else. */
export const stepsAtOnce = 5_000;

/** Says when the time for one file is over; a reader asks between its steps. */
export type Deadline = { isOver(): boolean };

export function deadline(milliseconds: number = limits.milliseconds): Deadline {
  const end = performance.now() + milliseconds;
  return { isOver: () => performance.now() > end };
}
