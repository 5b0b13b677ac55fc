import { QueueRow, type QueueTicket } from "@/components/desk/queue-row";
import type { Clock } from "@/components/ui/time-words";

export function QueueList({ tickets, clock, selected }: { tickets: QueueTicket[]; clock: Clock; selected?: number }) {
  return (
    <ul aria-label="Tickets">
      {tickets.map((ticket) => (
        <QueueRow key={ticket.number} ticket={ticket} clock={clock} selected={ticket.number === selected} />
      ))}
    </ul>
  );
}
