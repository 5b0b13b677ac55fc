import type { Priority, Status } from "./rules";

/** The team's words. */
export const statusWords: Record<Status, string> = {
  new: "New",
  open: "Open",
  pending: "Pending",
  on_hold: "On hold",
  resolved: "Resolved",
  closed: "Closed",
};

export const priorityWords: Record<Priority, string> = { low: "Low", normal: "Normal", high: "High", urgent: "Urgent" };

/** What a customer reads: on hold is our matter, not theirs. */
export const customerWords: Record<Status, string> = {
  new: "Received",
  open: "We're working on it",
  pending: "Waiting for your reply",
  on_hold: "We're working on it",
  resolved: "Solved",
  closed: "Closed",
};

/** How a message came or went. */
export const channelWords = { portal: "portal", email: "email", whatsapp: "WhatsApp", sms: "SMS", api: "API" } as const;
