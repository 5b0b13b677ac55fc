import { lastWords, statusDetail } from "@/components/portal/ticket-words";
import { CustomerStatus } from "@/components/ui/status";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import type { OwnTicketRow } from "@/lib/tickets/queries/own-tickets";

type Props = {
  ticket: OwnTicketRow;
  reader: { name: string; sharesTickets: boolean };
  clock: Clock;
  reopenDays: number;
};

/** One of a customer's tickets. A plain link: a list holds many of these and every byte is rendered twice. */
export function TicketRow({ ticket, reader, clock, reopenDays }: Props) {
  const { number, subject, status, lastActivityAt, unread, isOwn, requesterName } = ticket;
  return (
    <li>
      <a className={unread ? "t t-new" : "t"} href={`/tickets/${number}`}>
        <b>
          {unread && <span className="sr-only">New reply: </span>}
          {subject}
        </b>
        <Time at={lastActivityAt} clock={clock} as="clock" />
        <span className="t-last">{lastWords(ticket, reader)}</span>
        <span className="t-status">
          <CustomerStatus status={status} detail={statusDetail(ticket, { clock, reopenDays })} />
          {!isOwn && <span className="text-muted"> · from {requesterName}</span>}
        </span>
      </a>
    </li>
  );
}
