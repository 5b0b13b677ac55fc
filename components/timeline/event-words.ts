import { type Clock, dateAndTime } from "@/components/ui/time-words";
import type { TicketEvent } from "@/lib/events";
import { type KeptReason, keptWords, type StopReason, stopWords } from "@/lib/outgoing/rules";
import type { Priority, Status } from "@/lib/tickets/rules";
import { priorityWords, statusWords } from "@/lib/tickets/words";

export type HistoryEvent = {
  id: number;
  event: string;
  data: Record<string, string | number | null>;
  createdAt: Date;
  actorName: string | null;
  /** The merged ticket it happened to. */
  from?: number;
};

type Data = HistoryEvent["data"];

/** What each event says after the name of who did it; null where the message beside it says enough. */
const did: Record<TicketEvent, (data: Data, clock: Clock) => string | null> = {
  "ticket.opened": () => null,
  "ticket.commented": () => null,
  "ticket.reply_scheduled": () => "scheduled a reply",
  "ticket.reply_unscheduled": () => "took a scheduled reply back",
  "ticket.reply_stopped": ({ author, reason, kept }) => {
    const name = String(author).split(" ")[0];
    const where = kept === "draft" ? `; the words are in ${name}'s draft` : "";
    return `held ${name}'s reply back: ${stopWords[reason as StopReason] ?? reason}${where}`;
  },
  "ticket.status_kept": ({ wanted, reason }) =>
    `sent the reply without ${wanted === "resolve" ? "resolving" : "setting it to pending"}: ${keptWords[reason as KeptReason] ?? reason}`,
  "ticket.taken": () => "took this ticket",
  "ticket.assigned": ({ to }) => (to ? `assigned this to ${to}` : "took the assignee off"),
  "ticket.handed_to_team": ({ to }) => (to ? `handed this to ${to}` : "took the team off"),
  "ticket.prioritized": ({ from, to }) => `priority ${priority(from)} → ${priority(to)}`,
  "ticket.moved": ({ from, to }) => `status ${status(from)} → ${status(to)}`,
  "ticket.moved_quietly": ({ from, to }) => `status ${status(from)} → ${status(to)}`,
  "ticket.replied": ({ from, to }) => (to && from !== "new" ? `status ${status(from)} → ${status(to)}` : setTo(to)),
  "ticket.answered": ({ to }) => (to ? "opened this again" : null),
  "ticket.snoozed": ({ until }, clock) => `snoozed this until ${moment(until, clock)}`,
  "ticket.woke": () => "woke this ticket up",
  "ticket.tagged": ({ tag }) => `added the tag ${tag}`,
  "ticket.untagged": ({ tag }) => `took the tag ${tag} off`,
  "ticket.restored": ({ field }) => `undid the ${undone(field)}`,
  "ticket.restored_quietly": ({ field }) => `undid the ${undone(field)}`,
  "ticket.merged": ({ into }) => `merged this into #${into}`,
  "ticket.took_in": ({ number }) => `merged #${number} into this`,
  "ticket.unmerged": ({ from }) => `took this out of #${from} again`,
  "ticket.gave_back": ({ number }) => `took #${number} out again`,
  "ticket.split_off": ({ to, from }) => (to ? `moved a message to #${to}` : `split this off #${from}`),
  "ticket.linked": ({ number, as }) => `linked #${number}${as === "related" ? "" : ` as its ${as}`}`,
  "ticket.unlinked": ({ number }) => `took the link to #${number} off`,
  "ticket.resolved": () => "resolved this ticket",
  "ticket.reopened": () => "reopened this ticket",
  "ticket.closed": () => "closed this ticket",
};

/** "Ana took this ticket", then "priority normal → high": the name is said once in a row. */
export function eventWords(event: HistoryEvent, clock: Clock, before?: HistoryEvent): string | null {
  const words = said(event, clock);
  if (!words || (before && before.actorName === event.actorName)) return words;
  const who = event.actorName?.split(" ")[0] ?? "Deskwell";
  return /^(priority|status) /.test(words) ? `${who} changed ${words}` : `${who} ${words}`;
}

/** What happened to a merged ticket says which; that it was merged, its survivor says. */
function said({ event, data, from }: HistoryEvent, clock: Clock): string | null {
  const words = did[event as TicketEvent]?.(data, clock) ?? null;
  if (!from || !words) return words;
  return event === "ticket.merged" ? null : `${words} (#${from})`;
}

/** By the reader's own clock; older rows hold the words of whoever snoozed it. */
const moment = (value: Data[string] | undefined, clock: Clock) =>
  /^\d{4}-\d\d-\d\dT.*Z$/.test(String(value)) ? dateAndTime(new Date(String(value)), clock) : value;

/** A first reply opens a ticket, which goes without saying. */
const setTo = (to: Data[string] | undefined) => (to && to !== "open" ? `status new → ${status(to)}` : null);

const status = (value: Data[string] | undefined) => (statusWords[value as Status] ?? String(value)).toLowerCase();

const priority = (value: Data[string] | undefined) => (priorityWords[value as Priority] ?? String(value)).toLowerCase();

/** Which change was taken back. */
const undone = (field: Data[string] | undefined) =>
  field === "tag" || field === "untag"
    ? "change of tags"
    : field === "macro" || field === "macro_reply"
      ? "macro"
      : `change of ${field}`;
