import type { QueueSort, QueueView } from "@/lib/tickets/input";

/** What each view is called, and what stands there when it is empty. */
export const viewWords: Record<QueueView, { label: string; empty: string; next: string; elsewhere?: QueueView }> = {
  mine: {
    label: "Mine",
    empty: "Nothing is waiting for you",
    next: "Tickets that you take or are given stand here.",
    elsewhere: "unassigned",
  },
  unassigned: {
    label: "Unassigned",
    empty: "Every ticket has someone",
    next: "New tickets arrive here until somebody takes them.",
    elsewhere: "open",
  },
  mentions: {
    label: "Mentions",
    empty: "Nobody is waiting for your word",
    next: "A ticket stands here when a colleague writes @ and your name, or your team's, in an internal comment.",
    elsewhere: "mine",
  },
  open: {
    label: "Open",
    empty: "Nothing is open",
    next: "What customers are waiting for stands here.",
    elsewhere: "pending",
  },
  pending: {
    label: "Pending",
    empty: "Nobody owes us an answer",
    next: "“Send & pending” puts a ticket here until its customer writes again.",
    elsewhere: "open",
  },
  on_hold: {
    label: "On hold",
    empty: "Nothing is on hold",
    next: "Put a ticket on hold while it waits for someone else, such as a supplier.",
    elsewhere: "open",
  },
  snoozed: {
    label: "Snoozed",
    empty: "Nothing is snoozed",
    next: "A snoozed ticket comes back at its time, or when its customer writes.",
    elsewhere: "open",
  },
  resolved: {
    label: "Resolved",
    empty: "Nothing is resolved yet",
    next: "Resolved tickets stay here until they close.",
    elsewhere: "open",
  },
  all: {
    label: "All tickets",
    empty: "No tickets yet",
    next: "The first one comes from a customer, or from you on their behalf.",
  },
};

export const sortWords: Record<QueueSort, string> = {
  activity: "latest activity",
  waiting: "longest waiting",
  newest: "newest",
  priority: "priority",
};
