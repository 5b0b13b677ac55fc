import type { QueueTicket } from "@/components/desk/queue-row";
import { type Clock, comingTime, fullTime, shortAge } from "@/components/ui/time-words";
import type { Tag } from "@/lib/tags/rules";
import type { QueueRow } from "@/lib/tickets/queries/list-queue";
import type { Column } from "@/lib/views/rules";

/** What a row shows fits one line, also on a wide screen; more would only be sent, never seen. */
const previewLength = 100;

type Told = { clock: Clock; choices: { tags: Tag[]; teams: { id: number; name: string }[] }; shown: readonly string[] };

/** A row of the queue as words; columns that the person has put away are left out. */
export function queueTicket(row: QueueRow, { clock, choices, shown }: Told): QueueTicket {
  const { number, subject, status, priority, unread } = row;
  const has = (column: Column) => shown.includes(column);
  // In the order in which tags are listed everywhere.
  const tags = has("tags") && row.tags.length > 0 ? choices.tags.filter(({ id }) => row.tags.includes(id)) : [];
  const team = has("team") && choices.teams.find(({ id }) => id === row.teamId)?.name;
  return {
    number,
    subject,
    priority,
    preview: `${row.previewBy === "team" ? "You: " : ""}${row.preview.slice(0, previewLength)}`,
    requester: { id: row.requesterId, name: row.requesterName },
    ...(has("status") && { status }),
    ...(has("activity") && timeOf(row, clock)),
    ...(has("assignee") && row.assigneeId && { assignee: { id: row.assigneeId, name: row.assigneeName ?? "" } }),
    ...(has("number") && { hasNumber: true }),
    ...(team && { team }),
    ...(unread && { unread }),
    ...(tags.length > 0 && { tags: tags.map(({ name, colour }): [string, Tag["colour"]] => [name, colour]) }),
  };
}

/** How long ago something happened; for a snoozed ticket, when it comes back. */
function timeOf({ lastActivityAt, snoozedUntil }: QueueRow, clock: Clock): { age: string; at: string } {
  if (!snoozedUntil) return { age: shortAge(lastActivityAt, clock), at: fullTime(lastActivityAt, clock) };
  return { age: comingTime(snoozedUntil, clock), at: `Snoozed until ${fullTime(snoozedUntil, clock)}` };
}
