import { QueueRow, type QueueTicket } from "@/components/desk/queue-row";
import type { Clock } from "@/components/ui/time-words";

export function QueueList({ tickets, clock }: { tickets: QueueTicket[]; clock: Clock }) {
  return (
    <ul aria-label="Tickets">
      {tickets.map((ticket) => (
        <QueueRow key={ticket.number} ticket={ticket} clock={clock} />
      ))}
    </ul>
  );
}
