"use client";

import { type ReactNode, useEffect, useRef } from "react";

type Props = {
  id: string;
  current: boolean;
  onPoint: () => void;
  onTake: () => void;
  /** Where a choice shows more beside the list: a finger's first touch points, its second takes. */
  fingerPoints?: boolean;
  children: ReactNode;
};

/** A row of a list box. The focus stays in the field, where the keys act; a pointer points by moving, takes by pressing. */
export function Option({ id, current, onPoint, onTake, fingerPoints, children }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const byFinger = useRef(false);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      className="menu-item option"
      onPointerMove={({ pointerType }) => pointerType === "mouse" && !current && onPoint()}
      onPointerDown={(event) => {
        event.preventDefault();
        byFinger.current = event.pointerType !== "mouse";
      }}
      // Not every browser keeps the focus for the pointer's event alone.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => (fingerPoints && byFinger.current && !current ? onPoint() : onTake())}
      onKeyDown={({ key }) => key === "Enter" && onTake()}
    >
      {children}
    </div>
  );
}
