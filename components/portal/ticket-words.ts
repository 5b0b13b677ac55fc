import { type Clock, dayInMonth } from "@/components/ui/time-words";
import { reopenUntil, type Status } from "@/lib/tickets/rules";

type LastLine = { preview: string; previewBy: "customer" | "team"; previewName: string; isOwn: boolean };

/** "Ana: Which of the two cameras do you mean", "You: The list is attached" */
export function lastWords(line: LastLine, reader: { name: string; sharesTickets: boolean }): string {
  const { preview, previewBy, previewName, isOwn } = line;
  // Where colleagues share tickets, a customer's last words may be somebody else's.
  const own = previewBy === "customer" && (previewName === reader.name || (isOwn && !reader.sharesTickets));
  return `${own ? "You" : firstName(previewName)}: ${preview}`;
}

export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

type Solved = { status: Status; resolvedAt: Date | null };
type Wall = { clock: Clock; reopenDays: number };

/** The last day on which a solved ticket opens again; null where a reply starts a new ticket, or where nothing is solved. */
export function reopenEnd({ status, resolvedAt }: Solved, { clock, reopenDays }: Wall): Date | null {
  if (status !== "resolved" || !resolvedAt) return null;
  const end = reopenUntil(resolvedAt, reopenDays);
  return clock.now <= end ? end : null;
}

/** What stands after the status: "reopen until 12 March". */
export function statusDetail(ticket: Solved, wall: Wall): string | undefined {
  const end = reopenEnd(ticket, wall);
  return end ? `reopen until ${dayInMonth(end, wall.clock)}` : undefined;
}
