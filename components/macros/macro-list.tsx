"use client";

import type { Offered } from "@/components/macros/load-macros";
import { Option } from "@/components/ui/option";

type Props = {
  id: string;
  macros: Offered[];
  current: Offered | undefined;
  onMove: (at: number) => void;
  onTake: (macro: Offered) => void;
};

/** The macros that fit, with how often each was used. */
export function MacroList({ id, macros, current, onMove, onTake }: Props) {
  return (
    <div id={id} role="listbox" aria-label="Macros" className="options" tabIndex={-1}>
      {macros.map((macro, n) => (
        <Option
          key={macro.id}
          id={`${id}-${macro.id}`}
          current={macro === current}
          onPoint={() => onMove(n)}
          onTake={() => onTake(macro)}
          fingerPoints
        >
          <span className="truncate">{macro.name}</span>
          {macro.uses > 0 && (
            <span className="macro-uses" title={`Used ${macro.uses === 1 ? "once" : `${macro.uses} times`}`}>
              {macro.uses.toLocaleString("en")}×
            </span>
          )}
        </Option>
      ))}
    </div>
  );
}
