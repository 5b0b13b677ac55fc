import type { TicketEvent } from "@/lib/events";
import type { Life, Said } from "./lives";

/** One row of history, and the message or comment it tells of. */
export type Happening = {
  at: number;
  /** Which life, counted from 0. */
  ticket: number;
  event: TicketEvent;
  /** Null when Deskwell itself acted. */
  by: number | null;
  data: Record<string, string | number>;
  said: Said | null;
};

/** Everything that happened to all tickets in the order it happened: rows land in the tables as they would over years. */
export function history(lives: readonly Life[]): Happening[] {
  return lives.flatMap(happeningsOf).sort((a, b) => a.at - b.at);
}

/** Message and comment ids rise with time, and history names them. */
export function numberWords(happenings: readonly Happening[], next: { message: number; comment: number }): void {
  for (const { said, event, data } of happenings) {
    if (!said) continue;
    const kind = event === "ticket.commented" ? "comment" : "message";
    said.id = next[kind];
    next[kind] += 1;
    data[`${kind}Id`] = said.id;
  }
}

function happeningsOf(life: Life, ticket: number): Happening[] {
  const { requester, assignee, taken, priority, resolved, closed } = life;
  const agent = assignee?.id ?? null;
  const plain = (at: number, event: TicketEvent, by: number | null, data = {}) => ({
    at,
    ticket,
    event,
    by,
    data,
    said: null,
  });
  return [
    ...life.messages.map((said, turn) => spoken(ticket, said, turn === 0 ? "ticket.opened" : undefined)),
    ...life.comments.map((said) => spoken(ticket, said, "ticket.commented")),
    ...(taken ? [plain(taken, "ticket.taken", agent, { version: 2 })] : []),
    ...(taken && priority !== "normal"
      ? [plain(taken, "ticket.prioritized", agent, { from: "normal", to: priority, version: 3 })]
      : []),
    ...(resolved ? [plain(resolved, "ticket.resolved", agent ?? requester.id, { from: "open" })] : []),
    ...(closed ? [plain(closed, "ticket.closed", null, { from: "resolved" })] : []),
  ];
}

function spoken(ticket: number, said: Said, event?: TicketEvent): Happening {
  const answer = said.side === "team" ? "ticket.replied" : "ticket.answered";
  return { at: said.at, ticket, event: event ?? answer, by: said.by.id, data: {}, said };
}
