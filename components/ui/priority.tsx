import type { Priority as TicketPriority } from "@/lib/tickets/rules";
import { priorityWords } from "@/lib/tickets/words";

/** Arrow and word. */
export function Priority({ priority }: { priority: TicketPriority }) {
  return <span className={`pr pr-${priority}`}>{priorityWords[priority]}</span>;
}
