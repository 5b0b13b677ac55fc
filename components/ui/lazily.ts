import { type ComponentType, lazy } from "react";
import { lineOr } from "@/components/live/line-or";

const pause = 2_000;

/**
 * A part of the page that is loaded when it is first wanted. lazy() alone keeps a failure for good and shows an error in
 * place of the page; without a line this asks until the part is there.
 */
export function lazily<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(() => untilHere(load));
}

async function untilHere<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      // The desk answers, so the part is gone with the version this page is of: the error says so, and loads the page anew.
      if (await isReachable()) return load();
      await lineOr(pause);
    }
  }
}

async function isReachable(): Promise<boolean> {
  const answer = await fetch("/api/health").catch(() => null);
  return answer?.ok === true;
}
