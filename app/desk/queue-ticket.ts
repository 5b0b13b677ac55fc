import { writerOf } from "@/components/desk/last-words";
import type { QueueTicket } from "@/components/desk/queue-row";
import { type Clock, comingTime, fullTime, shortAge } from "@/components/ui/time-words";
import { previewOf } from "@/lib/messages/preview";
import type { SearchOutcome } from "@/lib/search/look";
import type { Tag } from "@/lib/tags/rules";
import type { QueueRow } from "@/lib/tickets/queries/list-queue";
import type { Column } from "@/lib/views/rules";

/** What a row shows fits one line, also on a wide screen; more would only be sent, never seen. */
const previewLength = 100;

type Told = {
  clock: Clock;
  choices: { tags: Tag[]; teams: { id: number; name: string }[] };
  shown: readonly string[];
  search: SearchOutcome | null;
};

/** A row of the queue as words, with what was found in it; columns that the person has put away are left out. */
export function queueTicket(row: QueueRow, { clock, choices, shown, search }: Told): QueueTicket {
  const { number, subject, status, priority, unread } = row;
  const found = search?.marks.get(number);
  const has = (column: Column) => shown.includes(column);
  // In the order in which tags are listed everywhere.
  const tags = has("tags") && row.tags.length > 0 ? choices.tags.filter(({ id }) => row.tags.includes(id)) : [];
  const team = has("team") && choices.teams.find(({ id }) => id === row.teamId)?.name;
  return {
    number,
    subject: found?.subject ?? subject,
    priority,
    preview: previewWords(row, found),
    requester: { id: row.requesterId, name: row.requesterName },
    ...(has("status") && { status }),
    ...(has("activity") && timeOf(row, clock)),
    ...(has("assignee") && row.assigneeId && { assignee: { id: row.assigneeId, name: row.assigneeName ?? "" } }),
    ...(has("number") && { hasNumber: true }),
    ...(team && { team }),
    ...(unread && { unread }),
    ...(tags.length > 0 && { tags: tags.map(({ name, colour }): [string, Tag["colour"]] => [name, colour]) }),
    ...(found?.from === "comment" && { inComment: true }),
    ...(row.draft && !found?.line && { preview: previewOf(row.draft), draft: true }),
  };
}

/** How long ago something happened; for a snoozed ticket, when it comes back. */
function timeOf({ lastActivityAt, snoozedUntil }: QueueRow, clock: Clock): { age: string; at: string } {
  if (!snoozedUntil) return { age: shortAge(lastActivityAt, clock), at: fullTime(lastActivityAt, clock) };
  return { age: comingTime(snoozedUntil, clock), at: `Snoozed until ${fullTime(snoozedUntil, clock)}` };
}

type Found = { line?: string[]; from?: "message" | "comment" | "file" };

function previewWords(row: QueueRow, { line, from }: Found = {}): string | string[] {
  const lead = from === "file" ? "In " : from ? "" : writerOf(row);
  if (!line) return `${lead}${row.preview.slice(0, previewLength)}`;
  const [first, ...rest] = line;
  return [`${lead}${first}`, ...rest];
}
