import { TicketAct } from "@/components/desk/ticket-act";
import type { Action } from "@/lib/result";

type Props<T> = { merged: { number: number; subject: string }[]; unmerge: Action<T> };

/** What was merged into this ticket, each with the way out again. */
export function MergedList<T>({ merged, unmerge }: Props<T>) {
  return (
    <ul className="flex flex-col gap-2" aria-label="Merged in">
      {merged.map(({ number, subject }) => (
        <li key={number} className="flex flex-wrap items-center gap-x-2">
          <span className="num text-faint">#{number}</span>
          <span className="min-w-0 flex-1 truncate">{subject}</span>
          <TicketAct
            action={unmerge}
            number={number}
            waiting="Un-merging…"
            done={`#${number} stands on its own again`}
            className="link tap"
          >
            Un-merge
          </TicketAct>
        </li>
      ))}
    </ul>
  );
}
