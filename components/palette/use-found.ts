import { useEffect, useState } from "react";
import type { Status } from "@/lib/tickets/rules";

export type Found = {
  tickets: { number: number; subject: string; requester: string; status: Status }[];
  people: { id: number; name: string; email: string }[];
};

/** Between two letters of somebody who types. */
const pause = 120;

const nothing: Found = { tickets: [], people: [] };

/** Tickets and customers for these words; what was found last stays until the next answer. */
export function useFound(typed: string): { found: Found; looking: boolean } {
  const [answer, setAnswer] = useState({ to: "", found: nothing });
  const words = typed.trim();
  useEffect(() => {
    if (!words) return setAnswer({ to: "", found: nothing });
    const over = new AbortController();
    const timer = setTimeout(() => {
      lookFor(words, over.signal)
        .then((found) => setAnswer({ to: words, found }))
        .catch(() => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [words]);
  return { found: words ? answer.found : nothing, looking: answer.to !== words };
}

async function lookFor(words: string, signal: AbortSignal): Promise<Found> {
  const answer = await fetch(`/api/find?q=${encodeURIComponent(words)}`, { signal });
  return answer.ok ? answer.json() : nothing;
}
