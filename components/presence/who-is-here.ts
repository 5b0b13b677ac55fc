import { useSyncExternalStore } from "react";
import type { Here, Presence } from "@/lib/presence/who-is-here";

const nobody: Here[] = [];
const watchers = new Set<() => void>();
let here: Presence["tickets"] = {};

/** News of this moment; it replaces what was known of the tickets it names. */
export function learnPresence({ all, tickets }: Presence): void {
  here = all ? tickets : { ...here, ...tickets };
  for (const look of watchers) look();
}

export function allPresence(): Presence {
  return { all: true, tickets: here };
}

/** The colleagues at a ticket right now; the screen shows them as soon as they come and go. */
export function usePeopleAt(number: number): Here[] {
  return useSyncExternalStore(
    watch,
    () => here[number] ?? nobody,
    () => nobody,
  );
}

function watch(look: () => void): () => void {
  watchers.add(look);
  return () => watchers.delete(look);
}
