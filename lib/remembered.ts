import { oncePerProcess } from "@/lib/process";

type Kept = { value: Promise<unknown>; asOf: number; until: number };

/** `changes` counts what was changed, as far as this process knows; `hears` is whether it would be told by others. */
const state = () => oncePerProcess("remembered", () => ({ changes: 0, hears: false, kept: new Map<string, Kept>() }));

/** For what nobody tells of, such as a statement typed into psql. */
const longest = 5_000;

/**
 * What reads the same for all of the team: asked once a change, not once a reader. Any command of this process and any
 * notice of another ends it. A process that hears no notices, such as the worker, asks each time.
 */
export function remembered<T>(name: string, read: () => Promise<T>): Promise<T> {
  const { changes, hears, kept } = state();
  if (!hears) return read();
  const found = kept.get(name);
  if (found && found.asOf === changes && found.until > Date.now()) return found.value as Promise<T>;
  const value = read();
  kept.set(name, { value, asOf: changes, until: Date.now() + longest });
  value.catch(() => kept.delete(name));
  return value;
}

/** Something was committed: here, or by another process. */
export function forgetRemembered(): void {
  state().changes++;
}

/** From now on this process is told of what others commit. */
export function hearsChanges(hears: boolean): void {
  forgetRemembered();
  state().hears = hears;
}
