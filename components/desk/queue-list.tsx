"use client";

import { BulkBar, type BulkOffer } from "@/components/desk/bulk/bulk-bar";
import { usePicking } from "@/components/desk/bulk/use-picking";
import { QueueRow, type QueueTicket } from "@/components/desk/queue-row";

/** The person's density and columns. */
export type QueueLook = { density: "comfortable" | "table" | null; shown: readonly string[] };

/** A page of the queue. As a client component it is sent as words once, instead of as elements a second time. */
export function QueueList({ tickets, look, bulk }: { tickets: QueueTicket[]; look: QueueLook; bulk: BulkOffer }) {
  const picking = usePicking(tickets.map(({ number }) => number));
  const { ready, mode, picked, pick, list } = picking;
  return (
    <>
      <ul aria-label="Tickets" className={lookOf(look, mode || picked.length > 0)} {...list}>
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

const widths = ["number", "team", "status", "assignee", "activity"];

/** A column nobody wants takes no room. */
function lookOf({ density, shown }: QueueLook, isPicking: boolean): string {
  const height = density === null ? "" : density === "table" ? "tight" : "roomy";
  const without = widths.filter((column) => !shown.includes(column)).map((column) => `no-${column}`);
  return ["rows", height, isPicking ? "picking" : "", ...without].filter(Boolean).join(" ");
}
