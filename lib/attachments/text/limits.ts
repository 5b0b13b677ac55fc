/** What reading a file's text may cost; whoever reaches a limit has no more text, never a fault. */
export const limits = {
  /** Bytes of UTF-8 kept of one file. */
  textBytes: 100_000,
  /** Unpacked bytes looked at in one file. */
  unpackedBytes: 8 * 1024 * 1024,
  milliseconds: 5_000,
  /** Memory of a reader in a process of its own, all told. */
  megabytes: 400,
} as const;

/** Says when the time for one file is over; who reads in steps asks between them. */
export type Deadline = { isOver(): boolean };

export function deadline(milliseconds: number = limits.milliseconds): Deadline {
  const end = performance.now() + milliseconds;
  return { isOver: () => performance.now() > end };
}
