"use client";

import { BulkBar, type BulkOffer } from "@/components/desk/bulk/bulk-bar";
import { usePicking } from "@/components/desk/bulk/use-picking";
import { QueueRow, type QueueTicket } from "@/components/desk/queue-row";

/** A page of the queue. As a client component it is sent as words once, instead of as elements a second time. */
export function QueueList({ tickets, bulk }: { tickets: QueueTicket[]; bulk: BulkOffer }) {
  const picking = usePicking(tickets.map(({ number }) => number));
  const { ready, mode, picked, pick, list } = picking;
  return (
    <>
      <ul aria-label="Tickets" className={mode || picked.length > 0 ? "picking" : undefined} {...list}>
        {tickets.map((ticket) => (
          <QueueRow
            key={ticket.number}
            ticket={ticket}
            box={
              ready && (
                <input
                  type="checkbox"
                  className="check pick-box"
                  aria-label={`Select #${ticket.number}`}
                  checked={picked.includes(ticket.number)}
                  onChange={({ nativeEvent }) => pick(ticket.number, (nativeEvent as MouseEvent).shiftKey)}
                />
              )
            }
          />
        ))}
      </ul>
      {(mode || picked.length > 0) && <BulkBar {...bulk} picking={picking} />}
    </>
  );
}
