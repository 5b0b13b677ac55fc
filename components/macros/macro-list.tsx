"use client";

import { useEffect, useRef } from "react";
import type { Offered } from "@/components/macros/load-macros";

type Props = {
  id: string;
  macros: Offered[];
  current: Offered | undefined;
  onMove: (at: number) => void;
  onTake: (macro: Offered) => void;
};

/** A pointer shows by pointing and takes by pressing; a finger shows first, then takes. */
export function MacroList({ id, macros, current, onMove, onTake }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const byFinger = useRef(false);
  useEffect(() => {
    if (current) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div ref={list} id={id} role="listbox" aria-label="Macros" className="macro-list" tabIndex={-1}>
      {macros.map((macro, n) => (
        <div
          key={macro.id}
          id={`${id}-${macro.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={macro === current}
          className="menu-item palette-choice"
          onPointerMove={({ pointerType }) => pointerType === "mouse" && macro !== current && onMove(n)}
          onPointerDown={(event) => {
            event.preventDefault();
            byFinger.current = event.pointerType !== "mouse";
          }}
          onClick={() => (byFinger.current && macro !== current ? onMove(n) : onTake(macro))}
          onKeyDown={({ key }) => key === "Enter" && onTake(macro)}
        >
          <span className="truncate">{macro.name}</span>
          {macro.uses > 0 && (
            <span className="macro-uses" title={`Used ${macro.uses === 1 ? "once" : `${macro.uses} times`}`}>
              {macro.uses.toLocaleString("en")}×
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
