import type { ReactNode } from "react";

/** A small layer the browser opens and closes itself, also before JavaScript. `id` must be unique on the page. */
export function Popover({
  id,
  trigger,
  triggerClass,
  triggerLabel,
  place,
  keys,
  children,
}: {
  id: string;
  trigger: ReactNode;
  triggerClass?: string;
  triggerLabel?: string;
  place?: "end" | "up" | "top";
  /** The key that opens it, as `aria-keyshortcuts` spells it. */
  keys?: string;
  children: ReactNode;
}) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={triggerClass}
        aria-label={triggerLabel}
        aria-keyshortcuts={keys}
      >
        {trigger}
      </button>
      <div id={id} popover="auto" className={`layer menu pop ${place ? `pop-${place}` : ""}`}>
        {children}
      </div>
    </>
  );
}
