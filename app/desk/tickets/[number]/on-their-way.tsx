import { Outgoing } from "@/components/timeline/outgoing";
import type { Clock } from "@/components/ui/time-words";
import { localTime } from "@/lib/outgoing/rules";
import type { TicketScreen } from "@/lib/tickets/queries/read-ticket";
import { holdBack, reschedule, sendNow, takeBack } from "./actions";

type Props = { screen: TicketScreen; clock: Clock; me: number };

/** Replies that are held, scheduled or kept back; no customer sees any of it. */
export function OnTheirWay({ screen: { ticket, messages, named }, clock, me }: Props) {
  const customerName = ticket.requesterName.split(" ")[0] ?? ticket.requesterName;
  return ticket.outgoing?.map((reply) => (
    <Outgoing
      key={reply.id}
      reply={{ ...reply, isMine: reply.authorId === me, localTime: localTime(new Date(reply.sendAt), clock.timeZone) }}
      named={named}
      edits={{ person: me, number: ticket.number }}
      newest={messages.at(-1)?.id ?? 0}
      customerName={customerName}
      clock={clock}
      actions={{ takeBack, sendNow, holdBack, reschedule }}
    />
  ));
}
