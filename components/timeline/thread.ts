import { eventWords, type HistoryEvent } from "@/components/timeline/event-words";
import type { TimelineEvent } from "@/components/timeline/events-line";
import { type Clock, isSameDay } from "@/components/ui/time-words";

type Written = { id: number; createdAt: Date };

export type ThreadItem<M, C> =
  | { kind: "message"; key: string; sameDay: boolean; message: M }
  | { kind: "comment"; key: string; sameDay: boolean; comment: C }
  | { kind: "events"; key: string; events: TimelineEvent[] };

type Parts<M, C> = { messages: M[]; comments: C[]; events: HistoryEvent[]; clock: Clock };

/** Messages, internal comments and what happened, in the order of time; what happened in a row is one item. */
export function thread<M extends Written, C extends Written>({ messages, comments, events, clock }: Parts<M, C>) {
  const entries = [
    ...messages.map((message) => ({ at: message.createdAt, rank: 0, message })),
    ...comments.map((comment) => ({ at: comment.createdAt, rank: 1, comment })),
    ...events.map((event) => ({ at: event.createdAt, rank: 2, event })),
  ].sort((one, other) => one.at.getTime() - other.at.getTime() || one.rank - other.rank);

  const items: ThreadItem<M, C>[] = [];
  let lastWritten: Date | undefined;
  let lastEvent: HistoryEvent | undefined;
  for (const entry of entries) {
    if ("event" in entry) {
      if (addEvent(items, entry.event, clock, lastEvent)) lastEvent = entry.event;
      continue;
    }
    const sameDay = lastWritten !== undefined && isSameDay(lastWritten, entry.at, clock);
    lastWritten = entry.at;
    lastEvent = undefined;
    if ("message" in entry) {
      items.push({ kind: "message", key: `m${entry.message.id}`, sameDay, message: entry.message });
    } else {
      items.push({ kind: "comment", key: `c${entry.comment.id}`, sameDay, comment: entry.comment });
    }
  }
  return items;
}

function addEvent<M, C>(items: ThreadItem<M, C>[], event: HistoryEvent, clock: Clock, before?: HistoryEvent): boolean {
  const words = eventWords(event, clock, before);
  if (!words) return false;
  const shown = { id: event.id, words, at: event.createdAt };
  const last = items.at(-1);
  if (last?.kind === "events") last.events.push(shown);
  else items.push({ kind: "events", key: `e${event.id}`, events: [shown] });
  return true;
}
