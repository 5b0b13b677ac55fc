import { AppLink } from "@/components/ui/link";
import { CustomerStatus } from "@/components/ui/status";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import type { Status } from "@/lib/tickets/rules";

export type PortalTicket = {
  number: number;
  subject: string;
  /** "Ana: Hi Jonas, E-17 means …" */
  lastWords: string;
  status: Status;
  /** Said after the status: "reopen until 12 March". */
  detail?: string;
  at: Date;
  unread: boolean;
};

export function TicketRow({ ticket, clock }: { ticket: PortalTicket; clock: Clock }) {
  const { number, subject, lastWords, status, detail, at, unread } = ticket;
  return (
    <li>
      <AppLink className={unread ? "t t-new" : "t"} href={`/tickets/${number}`}>
        <b>
          {unread && <span className="sr-only">New reply: </span>}
          {subject}
        </b>
        <Time at={at} clock={clock} as="clock" />
        <span className="t-last">{lastWords}</span>
        <span className="t-status">
          <CustomerStatus status={status} detail={detail} />
        </span>
      </AppLink>
    </li>
  );
}
