import type { QueueTicket } from "@/components/desk/queue-row";
import { type Clock, fullTime, shortAge } from "@/components/ui/time-words";
import type { Tag } from "@/lib/tags/rules";
import type { QueueRow } from "@/lib/tickets/queries/list-queue";

/** What a row shows fits one line, also on a wide screen; more would only be sent, never seen. */
const previewLength = 100;

/** A row of the queue as words. */
export function queueTicket(row: QueueRow, clock: Clock, known: Map<number, Tag>): QueueTicket {
  const { number, subject, status, priority, unread, lastActivityAt } = row;
  const tags = tagsOf(row.tags, known);
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
    ...(tags.length > 0 && { tags: tags.map(({ name, colour }) => [name, colour] as [string, Tag["colour"]]) }),
  };
}

/** In the order in which tags are listed everywhere. */
function tagsOf(ids: number[], known: Map<number, Tag>): Tag[] {
  return ids.flatMap((id) => known.get(id) ?? []).sort((a, b) => a.name.localeCompare(b.name));
}
