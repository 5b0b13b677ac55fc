"use client";

import { Faces } from "@/components/presence/faces";
import { presenceWords } from "@/components/presence/presence-words";
import { usePeopleAt } from "@/components/presence/who-is-here";

/** The colleagues who have this row's ticket open. */
export function RowPresence({ number, me }: { number: number; me: number }) {
  const others = usePeopleAt(number).filter(({ id }) => id !== me);
  if (others.length === 0) return null;
  return (
    <span className="faces q-faces" role="img" aria-label={presenceWords(others)}>
      <Faces people={others} />
      {others.some(({ typing }) => typing) && <span>typing…</span>}
    </span>
  );
}
