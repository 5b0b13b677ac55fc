"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { QueueRow, type QueueTicket } from "@/components/desk/queue-row";
import { useSteadyQueue } from "@/components/desk/use-steady-queue";
import { rememberTickets } from "@/components/desk/where-from";

type Props = {
  tickets: QueueTicket[];
  /** The list's own address. */
  address: string;
  /** Who looks: they see colleagues, not themselves. */
  me: number;
  /** What stands in place of no rows. */
  empty: ReactNode;
};

/**
 * A page of the queue, in which nothing moves under the pointer. As a client component it is sent as words once, instead
 * of as elements a second time.
 */
export function QueueList({ tickets, address, me, empty }: Props) {
  const { shown, waiting, showAll } = useSteadyQueue(tickets, address);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => rememberTickets(shown.map(({ number }) => number)), [shown]);
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
      <ul ref={list} aria-label="Tickets">
        {shown.map((ticket) => (
          <QueueRow key={ticket.number} ticket={ticket} me={me} />
        ))}
      </ul>
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
