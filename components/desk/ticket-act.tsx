"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useAct } from "@/components/form/use-act";
import { Alert } from "@/components/ui/alert";
import { say } from "@/components/ui/say";
import type { Action } from "@/lib/result";

type Props = {
  action: Action<{ number: number }>;
  number: number;
  /** What the screen shows; whoever changed the same field since was faster. */
  version: number;
  /** "Resolving…" */
  waiting: string;
  /** "Ticket resolved" */
  done: string;
  className: string;
  /** For buttons elsewhere that press it too. */
  id?: string;
  /** The key that presses it. */
  keys?: string;
  children: ReactNode;
};

/** One verb on the ticket, as a button. */
export function TicketAct({ action, number, version, waiting, done, className, id, keys, children }: Props) {
  const router = useRouter();
  const { result, pending, form } = useAct(action, (told) => {
    if (!told.ok) return router.refresh();
    document.querySelector<HTMLElement>(".menu:popover-open")?.hidePopover();
    say(done);
  });
  return (
    <form id={id} {...form}>
      <input type="hidden" name="number" value={number} readOnly />
      <input type="hidden" name="version" value={version} readOnly />
      <button type="submit" className={className} aria-keyshortcuts={keys} aria-disabled={pending || undefined}>
        {pending ? waiting : children}
      </button>
      {result && !result.ok && (
        <div className="act-words">
          <Alert>{result.error}</Alert>
        </div>
      )}
    </form>
  );
}
