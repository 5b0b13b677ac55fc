"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ActForm } from "@/components/form/act-form";
import { useAct } from "@/components/form/use-act";
import { Alert } from "@/components/ui/alert";
import { alreadySo, type BulkTold as Told } from "@/lib/bulk/rules";
import type { Action } from "@/lib/result";

/** How often the progress is asked for. */
const beat = 700;

/** What became of the newest change of many tickets: progress while it runs, then what was left out, and the way back. */
export function BulkTold({ told, undo }: { told: Told | null; undo: Action<{ bulk: number }> }) {
  const router = useRouter();
  const [put, setPut] = useState<string>();
  const undoing = useAct(undo, () => undefined);
  const isRunning = told?.state === "running" || told?.state === "undoing";
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => document.hidden || router.refresh(), beat);
    return () => clearInterval(timer);
  }, [isRunning, router]);
  const name = told && `${told.id} ${told.state}`;
  if (!told || put === name) return null;
  const { id, state, total, done, skipped } = told;
  const reasons = Object.entries(skipped);
  return (
    <section className="bulk bulk-told layer" aria-label="Change of many tickets">
      <div className="bulk-head">
        <p role="status">{wordsFor(told)}</p>
        {state === "done" && told.changed > 0 && (
          <ActForm act={undoing.form}>
            <input type="hidden" name="bulk" value={id} readOnly />
            <button type="submit" className="link tap">
              {undoing.pending ? "Undoing…" : "Undo"}
            </button>
          </ActForm>
        )}
        {!isRunning && (
          <button
            type="button"
            className="btn btn-ghost btn-icon btn-bar ml-auto"
            aria-label="Dismiss"
            onClick={() => setPut(name ?? undefined)}
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
    </section>
  );
}

function wordsFor({ state, words, total, done, changed }: Told): string {
  const some = (count: number) => (count === 1 ? "1 ticket" : `${count.toLocaleString("en")} tickets`);
  if (state === "running") return `Changing ${done.toLocaleString("en")} of ${some(total)}…`;
  if (state === "undoing") return `Undoing ${done.toLocaleString("en")} of ${some(total)}…`;
  if (state === "undone") return `${some(changed)} as before.`;
  return changed === 0 ? "No ticket had to change." : `${some(changed)} ${words}.`;
}
