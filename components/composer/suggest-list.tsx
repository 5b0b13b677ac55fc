"use client";

import { useEffect, useRef } from "react";
import type { Suggestion } from "@/components/composer/triggers";
import type { Open } from "@/components/composer/use-suggest";

type Props = {
  id: string;
  open: Open;
  onChoose: (choice: Suggestion) => void;
  onMove: (at: number) => void;
};

/** The list above the text, and beside it what the next row would do. */
export default function SuggestList({ id, open, onChoose, onMove }: Props) {
  const { trigger, choices, at } = open;
  const list = useRef<HTMLDivElement>(null);
  const current = choices[at];
  useEffect(() => {
    if (current) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div className={current?.preview ? "layer suggest suggest-two" : "layer suggest"}>
      <div ref={list} id={id} role="listbox" aria-label={trigger.label} className="suggest-list" tabIndex={-1}>
        {choices.map((choice, n) => (
          <div
            key={choice.id}
            id={`${id}-${choice.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={n === at}
            className="menu-item suggest-choice"
            onPointerMove={() => n !== at && onMove(n)}
            // The focus stays in the text, where the keys act.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(choice)}
            onKeyDown={({ key }) => key === "Enter" && onChoose(choice)}
          >
            <span className="truncate">{choice.label}</span>
            {choice.more && <span className="suggest-more">{choice.more}</span>}
          </div>
        ))}
      </div>
      {current?.preview && <div className="suggest-preview">{current.preview}</div>}
    </div>
  );
}
