import { type Clock, dayInMonth } from "@/components/ui/time-words";
import type { OwnTicket } from "@/lib/tickets/queries/read-own-ticket";

type Props = { ticket: OwnTicket["ticket"]; count: number; clock: Clock };

/** The last line of a conversation, where there is something to say about how it stands. */
export function ConversationEnd({ ticket: { status, resolvedAt }, count, clock }: Props) {
  const words = sayEnd();
  return words ? <p className="events">{words}</p> : null;

  function sayEnd(): string | null {
    if (status === "new" && count === 1) return "We have it. Our answer will appear here";
    return status === "resolved" && resolvedAt ? `Marked as solved on ${dayInMonth(resolvedAt, clock)}` : null;
  }
}
