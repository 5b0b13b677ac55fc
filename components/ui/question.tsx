"use client";

import { type MouseEvent, type ReactNode, Suspense, useState } from "react";
import { lazily } from "@/components/ui/lazily";

/** Loaded when something is first asked, not with the page. */
const ConfirmDialog = lazily(() => import("@/components/ui/confirm-dialog"));

type Asked = { button: HTMLButtonElement | null; close: () => void };

/** What a submit button that asks first is given; `data-asks` keeps a press from before its script has come. */
export type Asks = { onClick: (event: MouseEvent<HTMLButtonElement>) => void; "data-asks": true };

/**
 * For what can't be undone: pressing a submit button asks first, and "yes" sends its form. Where JavaScript is switched
 * off it acts at once.
 */
export function useQuestion(): { asks: Asks; asked: Asked } {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    // A menu of the browser's would stand above the question.
    event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    setButton(event.currentTarget);
  };
  return { asks: { onClick, "data-asks": true }, asked: { button, close: () => setButton(null) } };
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
