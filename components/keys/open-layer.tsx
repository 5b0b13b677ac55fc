"use client";

import type { ReactNode } from "react";

export const openEvent = "deskwell:open";

type Props = { layer: "palette" | "help"; className: string; children: ReactNode };

/** Opens the palette or the list of keys by hand, for those without a keyboard. */
export function OpenLayer({ layer, className, children }: Props) {
  return (
    <button
      type="button"
      className={className}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
        window.dispatchEvent(new CustomEvent(openEvent, { detail: layer }));
      }}
    >
      {children}
    </button>
  );
}
