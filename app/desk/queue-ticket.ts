import type { QueueTicket } from "@/components/desk/queue-row";
import { type Clock, fullTime, shortAge } from "@/components/ui/time-words";
import type { SearchOutcome } from "@/lib/search/look";
import type { QueueRow } from "@/lib/tickets/queries/list-queue";

/** What a row shows fits one line, also on a wide screen; more would only be sent, never seen. */
const previewLength = 100;

/** A row of the queue as words, with what was found in it. */
export function queueTicket(row: QueueRow, clock: Clock, search: SearchOutcome | null): QueueTicket {
  const { number, subject, status, priority, unread, lastActivityAt } = row;
  const found = search?.marks.get(number);
  return {
    number,
    subject: found?.subject ?? subject,
    status,
    priority,
    preview: previewWords(row, found),
    requester: { id: row.requesterId, name: row.requesterName },
    age: shortAge(lastActivityAt, clock),
    at: fullTime(lastActivityAt, clock),
    ...(row.assigneeId && { assignee: { id: row.assigneeId, name: row.assigneeName ?? "" } }),
    ...(unread && { unread }),
    ...(found?.from === "comment" && { inComment: true }),
  };
}

type Found = { line?: string[]; from?: "message" | "comment" | "file" };

function previewWords(row: QueueRow, { line, from }: Found = {}): string | string[] {
  const lead = from === "file" ? "In " : from || row.previewBy === "customer" ? "" : "You: ";
  if (!line) return `${lead}${row.preview.slice(0, previewLength)}`;
  const [first, ...rest] = line;
  return [`${lead}${first}`, ...rest];
}
