import { firstName } from "@/components/ui/first-name";
import { type Clock, dayInMonth } from "@/components/ui/time-words";
import { isInTime, lastReopenDay, type Status } from "@/lib/tickets/rules";

type LastLine = { preview: string; previewName: string; previewIsOwn: boolean };

/** "Ana: Which of the two cameras do you mean", "You: The list is attached" */
export function lastWords({ preview, previewName, previewIsOwn }: LastLine): string {
  return `${previewIsOwn ? "You" : firstName(previewName)}: ${preview}`;
}

type Solved = { status: Status; resolvedAt: Date | null };
type Wall = { clock: Clock; reopenDays: number };

/** The last day on which a solved ticket opens again; null where a reply starts a new ticket, or where nothing is solved. */
export function reopenEnd({ status, resolvedAt }: Solved, { clock, reopenDays }: Wall): Date | null {
  if (status !== "resolved" || !resolvedAt) return null;
  const solved = { ...clock, resolvedAt, reopenDays };
  return isInTime(solved) ? lastReopenDay(solved) : null;
}

/** What stands after the status: "reopen until 12 March". */
export function statusDetail(ticket: Solved, wall: Wall): string | undefined {
  const end = reopenEnd(ticket, wall);
  return end ? `reopen until ${dayInMonth(end, wall.clock)}` : undefined;
}
