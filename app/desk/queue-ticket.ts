import type { QueueTicket } from "@/components/desk/queue-row";
import type { QueueRow } from "@/lib/tickets/queries/list-queue";

/** What a row shows fits one line, also on the widest screen; more would only be sent, never seen. */
const previewLength = 110;

export function queueTicket(row: QueueRow): QueueTicket {
  const { number, subject, status, priority, unread, lastActivityAt: at } = row;
  return {
    number,
    subject,
    status,
    priority,
    unread,
    at,
    preview: `${row.previewBy === "team" ? "You: " : ""}${row.preview.slice(0, previewLength)}`,
    requester: { id: row.requesterId, name: row.requesterName },
    assignee: row.assigneeId ? { id: row.assigneeId, name: row.assigneeName ?? "" } : null,
  };
}
