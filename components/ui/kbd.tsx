import type { ReactNode } from "react";

/** A key; people on phones don't have it. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="kbd pointer-coarse:hidden" aria-hidden>
      {children}
    </kbd>
  );
}
