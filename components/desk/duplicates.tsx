import { AppLink } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import type { OtherTicket } from "@/lib/tickets/queries/ticket-aside";

type Props = { number: number; alike: OtherTicket[]; clock: Clock };

/** The customer's tickets that look like this one, with merging one press away. */
export function Duplicates({ number, alike, clock }: Props) {
  if (alike.length === 0) return null;
  return (
    <aside className="alike" aria-label="Possible duplicates">
      <p className="text-muted">Looks like the same matter:</p>
      <ul className="flex flex-col gap-1">
        {alike.map(({ number: other, subject, at }) => (
          <li key={other} className="flex items-center gap-2">
            <span className="num text-faint">#{other}</span>
            <AppLink href={`/desk/tickets/${other}`} className="tap min-w-0 truncate hover:underline">
              {subject}
            </AppLink>
            <Time at={at} clock={clock} className="text-faint" />
            <AppLink
              href={`/desk/tickets/${number}/merge?into=${other}`}
              className="link tap ml-auto"
              aria-label={`Merge into #${other}…`}
            >
              Merge…
            </AppLink>
          </li>
        ))}
      </ul>
    </aside>
  );
}
