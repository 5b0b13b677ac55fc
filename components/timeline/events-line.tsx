import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";

export type TimelineEvent = { id: number /** "Ana took this ticket" */; words: string; at: Date };

/** What happened between two messages, on one line; more than two changes fold. */
export function EventsLine({ events, clock }: { events: TimelineEvent[]; clock: Clock }) {
  if (events.length <= 2) {
    return <p className="events">{events.map((event) => event.words).join(" · ")}</p>;
  }
  return (
    <details className="group">
      <summary className="events">
        <span className="underline-offset-2 group-hover:underline">{events.length} changes</span>
      </summary>
      <ul className="mt-2 flex flex-col gap-1 text-small text-muted">
        {events.map((event) => (
          <li key={event.id} className="flex justify-center gap-2">
            {event.words}
            <Time at={event.at} clock={clock} as="message" />
          </li>
        ))}
      </ul>
    </details>
  );
}
