"use client";

import { QueueRow, type QueueTicket } from "@/components/desk/queue-row";

/** A page of the queue. As a client component it is sent as words once, instead of as elements a second time. */
export function QueueList({ tickets }: { tickets: QueueTicket[] }) {
  return (
    <ul aria-label="Tickets">
      {tickets.map((ticket) => (
        <QueueRow key={ticket.number} ticket={ticket} />
      ))}
    </ul>
  );
}
