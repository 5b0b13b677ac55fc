import type { ReactNode } from "react";
import { BackLink } from "@/components/portal/back-link";
import { statusDetail } from "@/components/portal/ticket-words";
import { PageTitle } from "@/components/ui/page-title";
import { CustomerStatus } from "@/components/ui/status";
import type { Clock } from "@/components/ui/time-words";
import type { OwnTicket } from "@/lib/tickets/queries/read-own-ticket";

type Props = {
  ticket: OwnTicket["ticket"];
  wall: { clock: Clock; reopenDays: number };
  /** "Mark as solved" or "Reopen". */
  children: ReactNode;
};

/** What the ticket is about, how it stands, and the one thing to do about that. */
export function TicketHead({ ticket, wall, children }: Props) {
  const { number, subject, status, isOwn, requesterName } = ticket;
  return (
    <div className="border-b border-line pb-3">
      <BackLink href={status === "resolved" || status === "closed" ? "/tickets?tab=solved" : "/tickets"}>
        Your tickets
      </BackLink>
      <PageTitle large>{subject}</PageTitle>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-[14px]">
          <CustomerStatus status={status} detail={statusDetail(ticket, wall)} />
          <span className="text-muted">
            {" "}
            · #{number}
            {!isOwn && ` · from ${requesterName}`}
          </span>
        </p>
        {children}
      </div>
    </div>
  );
}
