import { Check, Ellipsis, RotateCcw } from "lucide-react";
import { TicketAct } from "@/components/desk/ticket-act";
import { TicketTop } from "@/components/desk/ticket-top";
import { buttonClass } from "@/components/ui/button";
import { AppLink } from "@/components/ui/link";
import { Popover } from "@/components/ui/popover";
import type { TicketScreen } from "@/lib/tickets/queries/read-ticket";
import { canClose, canReopen, canResolve } from "@/lib/tickets/rules";
import { close, reopen, resolve, take } from "./actions";

/** The top of a ticket: back, subject, and the verbs its status allows. */
export function TicketActs({ ticket, me }: { ticket: TicketScreen["ticket"]; me: number }) {
  const { number, version, subject, status } = ticket;
  const on = { number, version };
  const bar = buttonClass({ bar: true });
  const mayTake = ticket.assigneeId !== me && status !== "closed";
  const taking = { action: take, waiting: "Taking…", done: "This ticket is yours" };
  return (
    <TicketTop subject={subject} number={number}>
      {mayTake && (
        <div className="max-desk:hidden">
          <TicketAct {...on} {...taking} className={bar}>
            Take
          </TicketAct>
        </div>
      )}
      {canResolve(status) && (
        <TicketAct {...on} action={resolve} waiting="Resolving…" done="Ticket resolved" className={bar}>
          <Check aria-hidden />
          Resolve
        </TicketAct>
      )}
      {canReopen(status) && (
        <TicketAct {...on} action={reopen} waiting="Reopening…" done="Ticket reopened" className={bar}>
          <RotateCcw aria-hidden />
          Reopen
        </TicketAct>
      )}
      <Popover
        id="ticket-menu"
        place="end"
        trigger={<Ellipsis aria-hidden />}
        triggerLabel="More"
        triggerClass={buttonClass({ look: "ghost", icon: true, bar: true })}
      >
        {mayTake && (
          <div className="desk:hidden">
            <TicketAct {...on} {...taking} className="menu-item">
              Take
            </TicketAct>
          </div>
        )}
        {canClose(status) && (
          <TicketAct {...on} action={close} waiting="Closing…" done="Ticket closed" className="menu-item">
            Close for good
          </TicketAct>
        )}
        <AppLink href={`/desk/tickets/new?requester=${ticket.requesterId}`} className="menu-item">
          New ticket for {ticket.requesterName}
        </AppLink>
        <AppLink href={`/desk?view=all&q=${encodeURIComponent(ticket.requesterEmail)}`} className="menu-item">
          All their tickets
        </AppLink>
      </Popover>
    </TicketTop>
  );
}
