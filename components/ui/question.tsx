"use client";

import { type MouseEvent, type ReactNode, Suspense, useState } from "react";
import { lazily } from "@/components/ui/lazily";

/** Loaded when something is first asked, not with the page. */
const ConfirmDialog = lazily(() => import("@/components/ui/confirm-dialog"));

type Asked = { button: HTMLButtonElement | null; close: () => void };

/**
 * For what can't be undone: pressing a submit button asks first, and "yes" sends its form. Give the button `onClick={ask}`
 * and `data-asks`, so that an early press asks too. Where JavaScript is switched off it acts at once.
 */
export function useQuestion(): { ask: (event: MouseEvent<HTMLButtonElement>) => void; asked: Asked } {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const ask = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    // A menu of the browser's would stand above the question.
    event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    setButton(event.currentTarget);
  };
  return { ask, asked: { button, close: () => setButton(null) } };
}

type Props = { asked: Asked; title: string; yes: string /** What will happen. */; children: ReactNode };

export function Question({ asked: { button, close }, title, yes, children }: Props) {
  if (!button) return null;
  return (
    <Suspense>
      <ConfirmDialog
        {...{ title, yes }}
        onYes={() => button.form?.requestSubmit(button)}
        onClose={close}
        focusAfter={() => reachable(button)?.focus()}
      >
        {children}
      </ConfirmDialog>
    </Suspense>
  );
}

/** The button itself, or the one that opens the menu it is in. */
function reachable(button: HTMLButtonElement): HTMLElement | null {
  const menu = button.closest("[popover]:not(:popover-open)");
  return menu ? document.querySelector<HTMLElement>(`[popovertarget="${menu.id}"]`) : button;
}
