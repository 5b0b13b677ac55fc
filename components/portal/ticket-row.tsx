import { lastWords, statusDetail } from "@/components/portal/ticket-words";
import { Marked } from "@/components/ui/marked";
import { CustomerStatus } from "@/components/ui/status";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import type { OwnTicketRow } from "@/lib/tickets/queries/own-tickets";

type Props = {
  ticket: OwnTicketRow;
  /** What a search found in it, in parts: in its subject, its last words, an older message or a file. */
  found?: { subject?: string[]; line?: string[]; from?: string };
  clock: Clock;
  reopenDays: number;
};

/** One of a customer's tickets. A plain link: a list holds many of these and every byte is rendered twice. */
export function TicketRow({ ticket, found, clock, reopenDays }: Props) {
  const { number, subject, status, lastActivityAt, unread, isOwn, requesterName } = ticket;
  return (
    <li>
      <a className={unread ? "t t-new" : "t"} href={`/tickets/${number}`}>
        <b>
          {unread && <span className="sr-only">New reply: </span>}
          <Marked text={found?.subject ?? subject} />
        </b>
        <Time at={lastActivityAt} clock={clock} as="clock" />
        <span className="t-last">
          {found?.line ? leadWords(found.from, lastWords({ ...ticket, preview: "" })) : lastWords(ticket)}
          {found?.line && <Marked text={found.line} />}
        </span>
        <span className="t-status">
          <CustomerStatus status={status} detail={statusDetail(ticket, { clock, reopenDays })} />
          {!isOwn && <span className="text-muted"> · from {requesterName}</span>}
        </span>
      </a>
    </li>
  );
}

/** What stands before the words that were found. */
function leadWords(from: string | undefined, writer: string): string {
  if (from === "file") return "In ";
  return from ? "" : writer;
}
