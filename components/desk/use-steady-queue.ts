import { useEffect, useState } from "react";
import type { QueueTicket } from "@/components/desk/queue-row";
import { heldBack, keepPlaces, missingIn, overSince, type SteadyTicket } from "@/components/desk/steady-queue";

/**
 * Rows that keep their places while the list is open. The page is asked again as a whole on each change; this leaf
 * remembers nothing of it but the order it has shown. `address` is the list's own, for the rows the page let go of; `own`
 * names one's own changes of many tickets that are over: when one more is, the list is shown as it is.
 */
export function useSteadyQueue(tickets: QueueTicket[], address: string, own: string[]) {
  const [page, setPage] = useState(tickets);
  const [shown, setShown] = useState<SteadyTicket[]>(tickets);
  const [missing, setMissing] = useState<number[]>([]);
  const [knownOwn, setKnownOwn] = useState(own);
  if (page !== tickets) {
    const newOwn = overSince(knownOwn, own);
    const isOwn = newOwn.length > 0;
    setPage(tickets);
    setKnownOwn([...knownOwn, ...newOwn]);
    setShown(isOwn ? tickets : keepPlaces(shown, tickets));
    setMissing(isOwn ? [] : missingIn(tickets, shown));
  }
  useEffect(() => {
    if (missing.length === 0) return;
    const over = new AbortController();
    askFor(missing, address, over.signal)
      .then((rows) => setShown((now) => keepPlaces(now, rows)))
      // Without an answer the rows stay as they are; the next change asks again.
      .catch(() => undefined);
    return () => over.abort();
  }, [missing, address]);
  const showAll = () => {
    setShown(tickets);
    setMissing([]);
  };
  return { shown, waiting: heldBack(shown, tickets), showAll };
}

async function askFor(numbers: number[], address: string, signal: AbortSignal): Promise<SteadyTicket[]> {
  const search = new URLSearchParams(address.split("?")[1]);
  for (const number of numbers) search.append("number", String(number));
  const answer = await fetch(`/api/queue?${search}`, { signal });
  return answer.ok ? answer.json() : [];
}
