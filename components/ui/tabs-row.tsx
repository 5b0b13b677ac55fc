"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";

/** Where the tabs don't all fit, the row stands so that the open one is in its middle. */
export function TabsRow({ label, current, children }: { label: string; current?: string; children: ReactNode }) {
  const row = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const tab = row.current?.querySelector(`[href="${current}"]`);
    if (!row.current || !tab) return;
    const [all, one] = [row.current.getBoundingClientRect(), tab.getBoundingClientRect()];
    row.current.scrollLeft += one.left + one.width / 2 - (all.left + all.width / 2);
  }, [current]);
  return (
    <nav ref={row} aria-label={label} className="tabs">
      {children}
    </nav>
  );
}
