import { Beside } from "@/components/desk/beside";
import { CloseAct } from "@/components/desk/close-act";
import { SnoozeMenu } from "@/components/desk/snooze-menu";
import { TicketAct } from "@/components/desk/ticket-act";
import { TicketTop } from "@/components/desk/ticket-top";
import { OpenLayer } from "@/components/keys/open-layer";
import { TicketPresence } from "@/components/presence/ticket-presence";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { AppLink } from "@/components/ui/link";
import { Popover } from "@/components/ui/popover";
import { type Clock, comingTime } from "@/components/ui/time-words";
import type { AfterResolve } from "@/lib/outgoing/rules";
import { dateFieldValue } from "@/lib/snooze/rules";
import type { TicketScreen } from "@/lib/tickets/queries/read-ticket";
import { canClose, canReopen, canResolve, isActive } from "@/lib/tickets/rules";
import { close, follow, reopen, resolve, snooze, take, unfollow, wake } from "./actions";

type Props = { screen: TicketScreen; me: number; clock: Clock; afterResolve: AfterResolve };

/** The top of a ticket: back, subject, and the verbs its status allows. */
export function TicketActs({ screen: { ticket, followers }, me, clock, afterResolve }: Props) {
  const { number, version, subject, status } = ticket;
  const on = { number, version };
  const bar = buttonClass({ bar: true });
  const mayTake = ticket.assigneeId !== me && status !== "closed";
  const follows = followers.some(({ id }) => id === me);
  return (
    <TicketTop subject={subject} number={number}>
      <TicketPresence number={number} me={me} />
      <div className="contents max-desk:hidden">
        <Beside number={number} />
      </div>
      {mayTake && (
        <TicketAct
          {...on}
          id="take"
          action={take}
          waiting="Taking…"
          done="This ticket is yours"
          className={`${bar} max-desk:hidden`}
          keys="I"
        >
          Take
        </TicketAct>
      )}
      {canResolve(status) && (
        <TicketAct
          {...on}
          action={resolve}
          waiting="Resolving…"
          done="Ticket resolved"
          className={bar}
          keys="E"
          afterResolve={afterResolve}
        >
          <Icon name="check" />
          Resolve
        </TicketAct>
      )}
      {canReopen(status) && (
        <TicketAct {...on} action={reopen} waiting="Reopening…" done="Ticket reopened" className={bar} keys="Z">
          <Icon name="rotate-ccw" />
          Reopen
        </TicketAct>
      )}
      {isActive(status) && (
        <SnoozeMenu
          number={number}
          asleepUntil={ticket.snoozedUntil ? comingTime(ticket.snoozedUntil, clock) : undefined}
          earliest={dateFieldValue(clock.now, clock.timeZone)}
          snooze={snooze}
          wake={wake}
        />
      )}
      <Popover
        id="ticket-menu"
        place="end"
        trigger={<Icon name="ellipsis" />}
        triggerLabel="More"
        triggerClass={buttonClass({ look: "ghost", icon: true, bar: true })}
      >
        {mayTake && (
          // On phones the bar has no room for it: the same form, pressed from here.
          <button type="submit" form="take" className="menu-item desk:hidden" aria-keyshortcuts="I">
            Take
          </button>
        )}
        <AppLink href={`/desk/tickets/${number}/merge`} className="menu-item">
          Merge…
        </AppLink>
        <AppLink href={`/desk/tickets/${number}/split`} className="menu-item">
          Split…
        </AppLink>
        <AppLink href={`/desk/tickets/${number}/link`} className="menu-item">
          Link…
        </AppLink>
        {follows ? (
          <TicketAct
            number={number}
            action={unfollow}
            waiting="Leaving…"
            done="You don't follow this ticket any more"
            className="menu-item"
          >
            Unfollow
          </TicketAct>
        ) : (
          <TicketAct
            number={number}
            action={follow}
            waiting="Following…"
            done="You follow this ticket"
            className="menu-item"
          >
            Follow
          </TicketAct>
        )}
        {canClose(status) && <CloseAct {...on} action={close} />}
        <div className="desk:hidden">
          <Beside number={number} inMenu />
        </div>
        <AppLink href={`/desk/tickets/new?requester=${ticket.requesterId}`} className="menu-item">
          New ticket for {ticket.requesterName}
        </AppLink>
        <AppLink href={`/desk?view=all&q=${encodeURIComponent(ticket.requesterEmail)}`} className="menu-item">
          All their tickets
        </AppLink>
        <OpenLayer layer="palette" className="menu-item">
          Find or do something
        </OpenLayer>
      </Popover>
    </TicketTop>
  );
}
