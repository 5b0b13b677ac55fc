/** What PostgreSQL prints, kept in one file of bounded size. */
import { openSync, readFileSync, statSync, truncateSync } from "node:fs";

const largest = 5_000_000;

export function openLog(file: string): { fd: number; from: number } {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largest) truncateSync(file);
  return { fd: openSync(file, "a", 0o600), from: size > largest ? 0 : size };
}

export function readLog(file: string, from = 0): string {
  return readFileSync(file).subarray(from).toString();
}

export function lastLines(file: string): string {
  return readLog(file).trimEnd().split("\n").slice(-15).join("\n");
}
