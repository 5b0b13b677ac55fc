"use client";

import { Check, RotateCcw } from "lucide-react";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";

type Props<T> = { number: number; action: Action<T>; words: "Mark as solved" | "Reopen" };

/** One button that moves the ticket, also before JavaScript. */
export function StatusForm<T>({ number, action, words }: Props<T>) {
  return (
    <ActionForm action={action} keep className="flex flex-col items-end gap-2">
      <input type="hidden" name="number" value={number} />
      <SubmitButton look="secondary" waiting={words === "Reopen" ? "Reopening…" : "Marking…"}>
        {words === "Reopen" ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
        {words}
      </SubmitButton>
    </ActionForm>
  );
}
