"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { BulkBar, type BulkOffer } from "@/components/desk/bulk/bulk-bar";
import { usePicking } from "@/components/desk/bulk/use-picking";
import { QueueRow, type QueueTicket } from "@/components/desk/queue-row";
import { useSwiping } from "@/components/desk/swipe/use-swiping";
import { useSteadyQueue } from "@/components/desk/use-steady-queue";
import { rememberTickets } from "@/components/desk/where-from";

/** The person's density and columns. */
export type QueueLook = { density: "comfortable" | "table" | null; shown: readonly string[] };

type Props = {
  tickets: QueueTicket[];
  /** The list's own address. */
  address: string;
  /** Who looks: they see colleagues, not themselves. */
  me: number;
  /** What stands in place of no rows. */
  empty: ReactNode;
  look: QueueLook;
  bulk: BulkOffer;
  /** One's own changes of many tickets that are over. */
  own: string[];
};

/**
 * A page of the queue, in which nothing moves under the pointer. As a client component it is sent as words once, instead
 * of as elements a second time.
 */
export function QueueList({ tickets, address, me, empty, look, bulk, own }: Props) {
  const { shown, waiting, showAll } = useSteadyQueue(tickets, address, own);
  const list = useRef<HTMLUListElement>(null);
  const picking = usePicking(shown.map(({ number }) => number));
  const { ready, mode, picked, pick } = picking;
  useEffect(() => rememberTickets(shown.map(({ number }) => number)), [shown]);
  useSwiping(list, { isOn: shown.length > 0 && !mode && picked.length === 0, shown, change: bulk.changePicked });
  if (shown.length === 0) return empty;
  const showNew = () => {
    showAll();
    window.scrollTo(0, 0);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(".q")?.focus());
  };
  return (
    <>
      <p role="status" className="contents">
        {waiting && <NewBar words={waiting} onPress={showNew} />}
      </p>
      <ul ref={list} aria-label="Tickets" className={lookOf(look, mode || picked.length > 0)} {...picking.list}>
        {shown.map((ticket) => (
          <QueueRow
            key={ticket.number}
            ticket={ticket}
            me={me}
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

/** Comes without moving a row on the screen: the page makes room for it by scrolling as far. */
function NewBar({ words, onPress }: { words: string; onPress: () => void }) {
  const bar = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const height = bar.current?.offsetHeight ?? 0;
    window.scrollBy(0, height);
    return () => {
      window.scrollBy(0, -height);
    };
  }, []);
  return (
    <button ref={bar} type="button" className="q-bar" onClick={onPress}>
      {words}
    </button>
  );
}

const widths = ["number", "team", "status", "assignee", "activity"];

/** A column nobody wants takes no room. */
function lookOf({ density, shown }: QueueLook, isPicking: boolean): string {
  const height = density === null ? "" : density === "table" ? "tight" : "roomy";
  const without = widths.filter((column) => !shown.includes(column)).map((column) => `no-${column}`);
  return ["rows", height, isPicking ? "picking" : "", ...without].filter(Boolean).join(" ");
}
