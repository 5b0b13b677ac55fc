import { ActForm } from "@/components/form/act-form";
import { useAct } from "@/components/form/use-act";
import { Alert } from "@/components/ui/alert";
import { alreadySo, type BulkTold, isUnderWay } from "@/lib/bulk/rules";
import type { Action } from "@/lib/result";

type Props = { told: BulkTold; undo: Action<{ bulk: number }>; dismiss: () => void };

/** One change of many tickets: progress while it runs, then what was left out, and all along the way back. */
export function BulkLine({ told, undo, dismiss }: Props) {
  const undoing = useAct(undo, () => undefined);
  const { id, state, total, done, changed, skipped } = told;
  const isRunning = isUnderWay(told);
  const canUndo = state === "running" || (state === "done" && changed > 0);
  const reasons = Object.entries(skipped);
  return (
    <div>
      <div className="bulk-head">
        <p role="status">{wordsFor(told)}</p>
        {canUndo && (
          <ActForm act={undoing.form}>
            <input type="hidden" name="bulk" value={id} readOnly />
            <button type="submit" className="link tap">
              {undoing.pending ? "Undoing…" : state === "running" ? "Stop and undo" : "Undo"}
            </button>
          </ActForm>
        )}
        {!isRunning && (
          <button
            type="button"
            className="btn btn-ghost btn-icon btn-bar ml-auto"
            aria-label="Dismiss"
            onClick={dismiss}
          >
            ×
          </button>
        )}
      </div>
      {isRunning && <progress max={Math.max(total, 1)} value={done} aria-label="Progress" />}
      {!isRunning && reasons.length > 0 && (
        <ul className="bulk-why">
          {reasons.map(([why, count]) => (
            <li key={why}>
              {count.toLocaleString("en")} {why === alreadySo ? "were so already." : `left out: ${why}`}
            </li>
          ))}
        </ul>
      )}
      {undoing.result && !undoing.result.ok && <Alert>{undoing.result.error}</Alert>}
    </div>
  );
}

function wordsFor({ state, words, total, done, changed }: BulkTold): string {
  const some = (count: number) => (count === 1 ? "1 ticket" : `${count.toLocaleString("en")} tickets`);
  if (state === "running") return `Changing ${done.toLocaleString("en")} of ${some(total)}…`;
  if (state === "undoing") return `Undoing ${done.toLocaleString("en")} of ${some(total)}…`;
  if (state === "undone") return total === 0 ? "Stopped before a ticket was changed." : `${some(changed)} as before.`;
  return changed === 0 ? "No ticket had to change." : `${some(changed)} ${words}.`;
}
