import { oncePerProcess } from "@/lib/process";

type Kept = { value: Promise<unknown>; asOf: number; until: number };

/** `changes` counts what was changed, as far as this process knows; `hears` is whether it would be told by others. */
const state = () => oncePerProcess("remembered", () => ({ changes: 0, hears: false, kept: new Map<string, Kept>() }));

/** For what nobody tells of: a new name in one's own profile, an admin's change in another process, psql. */
const longest = 5_000;

/**
 * What reads the same for all of the team: asked once a change, not once a reader. A command of this process that wrote
 * history or the audit list ends it, and so does any notice of another. A process that hears no notices, such as the worker, asks each time.
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
