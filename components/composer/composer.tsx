"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";

export type ComposerMode = "reply" | "comment";

type Props = {
  /** The reply's form; both stay in the page, so that each keeps its own words. */
  reply: ReactNode;
  comment: ReactNode;
  /** Right of the tabs, e.g. "Saved". */
  aside?: ReactNode;
};

/** Docked below the conversation. In comment mode all of it is amber; without JavaScript both forms stand below each other. */
export function Composer({ reply, comment, aside }: Props) {
  const [mode, setMode] = useState<ComposerMode>("reply");
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);

  const tab = (own: ComposerMode) => ({
    type: "button" as const,
    role: "tab",
    id: `${id}-${own}-tab`,
    className: "composer-tab",
    "aria-selected": mode === own,
    "aria-controls": `${id}-${own}`,
    tabIndex: mode === own ? 0 : -1,
    "aria-keyshortcuts": own === "reply" ? "R" : "N",
    onClick: () => setMode(own),
  });

  function onArrow(event: KeyboardEvent) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const next = mode === "reply" ? "comment" : "reply";
    setMode(next);
    tabs.current?.querySelector<HTMLElement>(`[id="${id}-${next}-tab"]`)?.focus();
  }

  const panel = (own: ComposerMode) => ({
    role: "tabpanel",
    id: `${id}-${own}`,
    // Not named by its tab: only the text area in it is called "Reply".
    "aria-label": own === "reply" ? "To the customer" : "Among colleagues",
    className: mode === own ? `composer-${own}` : `composer-${own} composer-off`,
  });

  return (
    <div className={mode === "comment" ? "composer composer-note" : "composer"}>
      <div className="composer-tabs">
        <div ref={tabs} role="tablist" aria-label="Write" className="flex gap-1" onKeyDown={onArrow}>
          <button {...tab("reply")}>Reply</button>
          <button {...tab("comment")}>
            <Icon name="lock" />
            Internal comment
          </button>
        </div>
        <div className="composer-aside">{mode === "comment" ? "Only your team sees this" : aside}</div>
      </div>
      <div {...panel("reply")}>{reply}</div>
      <div {...panel("comment")}>{comment}</div>
    </div>
  );
}
