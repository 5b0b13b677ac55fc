import type { TicketEvent } from "@/lib/events";
import { type StopReason, stopWords } from "@/lib/outgoing/rules";
import type { Priority, Status } from "@/lib/tickets/rules";
import { priorityWords, statusWords } from "@/lib/tickets/words";

export type HistoryEvent = {
  id: number;
  event: string;
  data: Record<string, string | number | null>;
  createdAt: Date;
  actorName: string | null;
};

type Data = HistoryEvent["data"];

/** What each event says after the name of who did it; null where the message beside it says enough. */
const did: Record<TicketEvent, (data: Data) => string | null> = {
  "ticket.opened": () => null,
  "ticket.commented": () => null,
  "ticket.reply_scheduled": () => "scheduled a reply",
  "ticket.reply_unscheduled": () => "took a scheduled reply back",
  "ticket.reply_stopped": ({ author, reason }) =>
    `held ${String(author).split(" ")[0]}'s reply back: ${stopWords[reason as StopReason] ?? reason}`,
  "ticket.taken": () => "took this ticket",
  "ticket.assigned": ({ to }) => (to ? `assigned this to ${to}` : "took the assignee off"),
  "ticket.handed_to_team": ({ to }) => (to ? `handed this to ${to}` : "took the team off"),
  "ticket.prioritized": ({ from, to }) => `priority ${priority(from)} → ${priority(to)}`,
  "ticket.moved": ({ from, to }) => `status ${status(from)} → ${status(to)}`,
  "ticket.moved_quietly": ({ from, to }) => `status ${status(from)} → ${status(to)}`,
  "ticket.replied": ({ from, to }) => (to && from !== "new" ? `status ${status(from)} → ${status(to)}` : setTo(to)),
  "ticket.answered": ({ to }) => (to ? "opened this again" : null),
  "ticket.resolved": () => "resolved this ticket",
  "ticket.reopened": () => "reopened this ticket",
  "ticket.closed": () => "closed this ticket",
};

/** "Ana took this ticket", then "priority normal → high": the name is said once in a row. */
export function eventWords(event: HistoryEvent, before?: HistoryEvent): string | null {
  const words = did[event.event as TicketEvent]?.(event.data) ?? null;
  if (!words || (before && before.actorName === event.actorName)) return words;
  const who = event.actorName?.split(" ")[0] ?? "Deskwell";
  return /^(priority|status) /.test(words) ? `${who} changed ${words}` : `${who} ${words}`;
}

/** A first reply opens a ticket, which goes without saying. */
const setTo = (to: Data[string] | undefined) => (to && to !== "open" ? `status new → ${status(to)}` : null);

const status = (value: Data[string] | undefined) => (statusWords[value as Status] ?? String(value)).toLowerCase();

const priority = (value: Data[string] | undefined) => (priorityWords[value as Priority] ?? String(value)).toLowerCase();
