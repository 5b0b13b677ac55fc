"use client";

import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from "react";
import { Composing } from "@/components/composer/composer-context";
import { typeInto } from "@/components/form/type-into";
import { type MacroDoor, useMacros } from "@/components/macros/use-macros";
import { Alert } from "@/components/ui/alert";
import { Icon } from "@/components/ui/icon";
import type { DraftMode } from "@/lib/drafts/input";

type Props = {
  /** The reply's form; both stay in the page, so that each keeps its own words. */
  reply: ReactNode;
  comment: ReactNode;
  macros?: MacroDoor;
};

/** Docked below the conversation. In comment mode all of it is amber; without JavaScript both forms stand below each other. */
export function Composer({ reply, comment, macros: door }: Props) {
  const [mode, setMode] = useState<DraftMode>("reply");
  const [said, setSaid] = useState({ reply: "", comment: "" });
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const aging = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { macros, refused, forgetRefusal } = useMacros(door);
  const composing = useMemo(
    () => ({
      macros,
      say: (own: DraftMode, words: string) => {
        const show = (now: string) => setSaid((before) => ({ ...before, [own]: now }));
        clearTimeout(aging.current);
        // "Just now" is true for a minute.
        aging.current = setTimeout(() => show(words.replace(" · just now", "")), 60_000);
        show(words);
      },
      moveTo: (own: DraftMode, words: string) => {
        setMode(own);
        const area = document.getElementById(`${id}-${own}`)?.querySelector("textarea");
        if (!area) return;
        typeInto(area, [area.value, words].filter(Boolean).join("\n\n"));
        // Once it is on the screen.
        setTimeout(() => area.focus());
      },
    }),
    [id, macros],
  );

  const tab = (own: DraftMode) => ({
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

  const panel = (own: DraftMode) => ({
    role: "tabpanel",
    id: `${id}-${own}`,
    // Not named by its tab: only the text area in it is called "Reply".
    "aria-label": own === "reply" ? "To the customer" : "Among colleagues",
    className: mode === own ? `composer-${own}` : `composer-${own} composer-off`,
  });

  const aside = [mode === "comment" && "Only your team sees this", said[mode]].filter(Boolean).join(" · ");
  return (
    <Composing value={composing}>
      <div className={mode === "comment" ? "composer composer-note" : "composer"} onSubmit={forgetRefusal}>
        <div className="composer-tabs">
          <div ref={tabs} role="tablist" aria-label="Write" className="flex gap-1" onKeyDown={onArrow}>
            <button {...tab("reply")}>Reply</button>
            <button {...tab("comment")}>
              <Icon name="lock" />
              Internal comment
            </button>
          </div>
          <div className="composer-aside">{aside}</div>
        </div>
        {refused && <Alert>{refused}</Alert>}
        <div {...panel("reply")}>{reply}</div>
        <div {...panel("comment")}>{comment}</div>
      </div>
    </Composing>
  );
}
