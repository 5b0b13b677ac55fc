"use client";

import { Faces } from "@/components/presence/faces";
import { presenceWords } from "@/components/presence/presence-words";
import { useBeHere } from "@/components/presence/use-be-here";
import { usePeopleAt } from "@/components/presence/who-is-here";

/** Who else has this ticket open, and to them: that we have. */
export function TicketPresence({ number, me }: { number: number; me: number }) {
  const people = usePeopleAt(number);
  useBeHere(
    number,
    people.some(({ id }) => id === me),
  );
  const others = people.filter(({ id }) => id !== me);
  return (
    <p className="faces" role="status">
      <Faces people={others} />
      <span className="max-desk:sr-only">{presenceWords(others)}</span>
    </p>
  );
}
