"use client";

import { X } from "lucide-react";
import { ActForm } from "@/components/form/act-form";
import { useAct } from "@/components/form/use-act";
import { say } from "@/components/ui/say";
import type { Action } from "@/lib/result";

type Props<T> = { action: Action<T>; number: number; other: number };

/** Takes one link off. */
export function UnlinkForm<T>({ action, number, other }: Props<T>) {
  const { result, pending, form } = useAct(action, (told) => told.ok && say(`#${other} is not linked any more`));
  return (
    <ActForm act={form}>
      <input type="hidden" name="number" value={number} readOnly />
      <input type="hidden" name="other" value={other} readOnly />
      <button type="submit" className="tap flex text-faint hover:text-text" aria-disabled={pending || undefined}>
        <X aria-hidden className="size-4" strokeWidth={1.75} />
        <span className="sr-only">Unlink #{other}</span>
      </button>
      {result && !result.ok && (
        <p role="alert" className="detail-words">
          {result.error}
        </p>
      )}
    </ActForm>
  );
}
