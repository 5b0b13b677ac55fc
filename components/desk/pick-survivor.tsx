import { FindAsYouType } from "@/components/desk/find-as-you-type";
import { SearchBox } from "@/components/desk/search-box";
import { EmptyState } from "@/components/ui/empty-state";
import { AppLink } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import type { MergeCandidate } from "@/lib/tickets/queries/find-survivors";

type Props = { number: number; q: string; requesterName: string; found: MergeCandidate[]; clock: Clock };

/** The tickets that may take this one in, found by number or words. */
export function PickSurvivor({ number, q, requesterName, found, clock }: Props) {
  const here = `/desk/tickets/${number}/merge` as const;
  return (
    <div>
      <FindAsYouType action={here}>
        <SearchBox action={here} query={q} label="Number or words of the other ticket" />
      </FindAsYouType>
      {found.length === 0 && (
        <EmptyState
          title={q ? `Nothing found for “${q}”` : `${requesterName} has no other ticket that could take this one in`}
          next="Tickets can be merged when they are of one customer, or of colleagues who share their tickets, and not closed."
        />
      )}
      <ul className="mt-3" aria-label="Tickets">
        {found.map((ticket) => (
          <li key={ticket.number}>
            <AppLink href={`${here}?into=${ticket.number}`} className="pick">
              <Status status={ticket.status} dot />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{ticket.subject}</span>
                <span className="block truncate text-small text-muted">
                  #{ticket.number} · {ticket.requesterName} · {ticket.preview}
                </span>
              </span>
              <Time at={ticket.at} clock={clock} className="text-small text-faint" />
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
