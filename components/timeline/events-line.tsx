import { AppLink } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";

export type TimelineEvent = { id: number /** "Ana took this ticket" */; words: string; at: Date };

/** What happened between two messages, on one line; more than two changes fold. */
export function EventsLine({ events, clock }: { events: TimelineEvent[]; clock: Clock }) {
  if (events.length <= 2) {
    return (
      <p className="events">
        <span>
          <Words words={events.map((event) => event.words).join(" · ")} />
        </span>
      </p>
    );
  }
  return (
    <details className="group">
      <summary className="events">
        <span className="underline-offset-2 group-hover:underline">{events.length} changes</span>
      </summary>
      <ul className="mt-2 flex flex-col gap-1 text-small text-muted">
        {events.map((event) => (
          <li key={event.id} className="flex justify-center gap-2">
            <span>
              <Words words={event.words} />
            </span>
            <Time at={event.at} clock={clock} as="message" />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "#1042" leads there. */
function Words({ words }: { words: string }) {
  return [...words.matchAll(/#\d+|[^#]+|#/g)].map(({ 0: part, index: place }) =>
    /^#\d/.test(part) ? (
      <AppLink key={place} href={`/desk/tickets/${part.slice(1)}`} className="hover:underline">
        {part}
      </AppLink>
    ) : (
      part
    ),
  );
}
