import type { QueueTicket } from "@/components/desk/queue-row";
import { type Clock, fullTime, shortAge } from "@/components/ui/time-words";
import type { QueueRow } from "@/lib/tickets/queries/list-queue";

/** What a row shows fits one line, also on a wide screen; more would only be sent, never seen. */
const previewLength = 100;

/** A row of the queue as words. */
export function queueTicket(row: QueueRow, clock: Clock): QueueTicket {
  const { number, subject, status, priority, unread, lastActivityAt } = row;
  return {
    number,
    subject,
    status,
    priority,
    preview: `${row.previewBy === "team" ? "You: " : ""}${row.preview.slice(0, previewLength)}`,
    requester: { id: row.requesterId, name: row.requesterName },
    age: shortAge(lastActivityAt, clock),
    at: fullTime(lastActivityAt, clock),
    ...(row.assigneeId && { assignee: { id: row.assigneeId, name: row.assigneeName ?? "" } }),
    ...(unread && { unread }),
  };
}
