import { Avatar, type AvatarPerson } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { AppLink } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import type { Status as TicketStatus } from "@/lib/tickets/rules";

export type RequesterTicket = { number: number; subject: string; status: TicketStatus; at: Date };

type Props = {
  person: AvatarPerson & { email: string; phone?: string | null };
  /** Under the name: company, local time. */
  about?: string;
  /** Their last tickets, without this one. */
  tickets: RequesterTicket[];
  clock: Clock;
};

export function RequesterCard({ person, about, tickets, clock }: Props) {
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex items-center gap-2">
        <Avatar person={person} size={32} />
        <div className="min-w-0">
          <p className="truncate text-desk font-semibold">{person.name}</p>
          {about && <p className="truncate text-muted">{about}</p>}
        </div>
      </div>
      <p className="flex items-center gap-2 text-muted">
        <Icon name="mail" />
        <span className="truncate">{person.email}</span>
      </p>
      {person.phone && (
        <p className="flex items-center gap-2 text-muted">
          <Icon name="phone" />
          {person.phone}
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {tickets.map(({ number, subject, status, at }) => (
          <li key={number} className="flex items-center gap-2">
            <Status status={status} dot />
            <AppLink href={`/desk/tickets/${number}`} className="tap min-w-0 flex-1 truncate hover:underline">
              {subject}
            </AppLink>
            <Time at={at} clock={clock} className="text-faint" />
          </li>
        ))}
      </ul>
    </div>
  );
}
