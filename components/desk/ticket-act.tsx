"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useGoOn } from "@/components/desk/use-go-on";
import { ActForm } from "@/components/form/act-form";
import { useAct } from "@/components/form/use-act";
import { Alert } from "@/components/ui/alert";
import type { Asks } from "@/components/ui/question";
import { say } from "@/components/ui/say";
import type { AfterResolve } from "@/lib/outgoing/rules";
import type { Action } from "@/lib/result";

type Props<T> = {
  action: Action<T>;
  number: number;
  /** What the screen shows; whoever changed the same field since was faster. */
  version?: number;
  /** "Resolving…" */
  waiting: string;
  /** "Ticket resolved" */
  done: string;
  className: string;
  /** For buttons elsewhere that press it too. */
  id?: string;
  /** Set on the act that resolves: where to go then. */
  afterResolve?: AfterResolve;
  /** The key that presses it. */
  keys?: string;
  /** From useQuestion, for what can't be undone. */
  asks?: Asks;
  children: ReactNode;
};

/** One verb on the ticket, as a button. */
export function TicketAct<T>({
  action,
  number,
  version,
  waiting,
  done,
  className,
  id,
  afterResolve = "stay",
  keys,
  asks,
  children,
}: Props<T>) {
  const router = useRouter();
  const goOn = useGoOn(number);
  const { result, pending, form } = useAct(action, (told) => {
    if (!told.ok) {
      // The question has closed the menu that would show these words.
      if (asks) say(told.error);
      return router.refresh();
    }
    document.querySelector<HTMLElement>(".menu:popover-open")?.hidePopover();
    say(done);
    goOn(afterResolve);
  });
  return (
    <ActForm id={id} act={form}>
      <input type="hidden" name="number" value={number} readOnly />
      {version && <input type="hidden" name="version" value={version} readOnly />}
      <button
        type="submit"
        className={className}
        aria-keyshortcuts={keys}
        aria-disabled={pending || undefined}
        {...asks}
      >
        {pending ? waiting : children}
      </button>
      {result && !result.ok && (
        <div className="act-words">
          <Alert>{result.error}</Alert>
        </div>
      )}
    </ActForm>
  );
}
