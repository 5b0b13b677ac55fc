import type { MailRequest } from "@/lib/mail/templates";

/** Every job and what it carries: ids, never secrets. */
export type Jobs = {
  "mail.send": MailRequest & { key: string };
  "attachments.sweep": Record<string, never>;
  "attachments.read_text": { messageId: number } | { commentId: number };
  "search.catch_up": Record<string, never>;
  "tickets.close_resolved": Record<string, never>;
  "housekeeping.sweep": Record<string, never>;
};

export type JobName = keyof Jobs;
export type JobPayload<J extends JobName> = Jobs[J];
