import type { QueueTicket } from "@/components/desk/queue-row";

/** A row as this screen shows it; `left` is one that no longer belongs to the list. */
export type SteadyTicket = QueueTicket & { left?: boolean };

/** The rows on screen with what is true now: each in its place, none added. An empty list has nothing to disturb. */
export function keepPlaces(shown: SteadyTicket[], fresh: SteadyTicket[]): SteadyTicket[] {
  if (shown.length === 0) return fresh;
  const now = new Map(fresh.map((ticket) => [ticket.number, ticket]));
  return shown.map((ticket) => now.get(ticket.number) ?? ticket);
}

/** The rows on screen of which the newest page says nothing: they left the list, or others pushed them off the page. */
export function missingIn(fresh: QueueTicket[], shown: QueueTicket[]): number[] {
  const there = new Set(fresh.map(({ number }) => number));
  return shown.flatMap(({ number }) => (there.has(number) ? [] : number));
}

/** "2 new tickets, 1 moved up": what the newest page holds and the screen holds back; null when nothing. */
export function heldBack(shown: QueueTicket[], fresh: QueueTicket[]): string | null {
  const appeared = missingIn(shown, fresh).length;
  const moved = movedUp(numbersOf(shown), numbersOf(fresh));
  const tickets = (n: number) => (n === 1 ? "1 ticket" : `${n} tickets`);
  if (appeared === 0) return moved > 0 ? `${tickets(moved)} moved up` : null;
  const news = appeared === 1 ? "1 new ticket" : `${appeared} new tickets`;
  return moved > 0 ? `${news}, ${moved} moved up` : news;
}

/** One's own changes that are over and were not before; one that isn't told any more is no news. */
export const overSince = (known: string[], own: string[]) => own.filter((one) => !known.includes(one));

const numbersOf = (tickets: QueueTicket[]) => tickets.map(({ number }) => number);

/** How many must be lifted to come from one order to the other; the rest only follows. */
function movedUp(from: number[], to: number[]): number {
  const old = from.filter((number) => to.includes(number));
  const now = to.filter((number) => from.includes(number));
  let lifted = 0;
  while (old.length > 0 && now.length > 0) {
    const [first = 0] = old;
    const [wanted = 0] = now;
    const isLift = old.indexOf(wanted) >= now.indexOf(first);
    const moving = isLift ? wanted : first;
    if (isLift && wanted !== first) lifted++;
    old.splice(old.indexOf(moving), 1);
    now.splice(now.indexOf(moving), 1);
  }
  return lifted;
}
