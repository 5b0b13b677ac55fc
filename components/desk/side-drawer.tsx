"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

/** The side bar; on phones a drawer that a button with popoverTarget="desk-side" opens. Going somewhere closes it. */
export function SideDrawer({ children }: { children: ReactNode }) {
  const drawer = useRef<HTMLElement>(null);
  const address = `${usePathname()}?${useSearchParams()}`;
  useEffect(() => {
    if (address && drawer.current?.matches(":popover-open")) drawer.current.hidePopover();
  }, [address]);
  return (
    <aside ref={drawer} id="desk-side" popover="auto" className="side" aria-label="Desk">
      {children}
    </aside>
  );
}
