import type { MailRequest } from "@/lib/mail/templates";

/** Every job and what it carries: ids, never secrets. */
export type Jobs = {
  "mail.send": MailRequest & { key: string };
  "outgoing.release": { id: number };
  "outgoing.answered": { ticketId: number };
  "attachments.sweep": Record<string, never>;
  "attachments.read_text": { messageId: number } | { commentId: number };
  "search.catch_up": Record<string, never>;
  "tickets.close_resolved": Record<string, never>;
  "ticket.wake": { ticket: number };
  "bulk.change": { bulk: number; person: number };
  "bulk.undo": { bulk: number; person: number };
  "housekeeping.sweep": Record<string, never>;
  "housekeeping.late": Record<string, never>;
};

export type JobName = keyof Jobs;
export type JobPayload<J extends JobName> = Jobs[J];
