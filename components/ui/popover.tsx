import type { ReactNode } from "react";

/** A small layer the browser opens and closes itself, also before JavaScript. `id` must be unique on the page. */
export function Popover({
  id,
  trigger,
  triggerClass,
  triggerLabel,
  place,
  children,
}: {
  id: string;
  trigger: ReactNode;
  triggerClass?: string;
  triggerLabel?: string;
  place?: "end" | "up" | "top";
  children: ReactNode;
}) {
  return (
    <>
      <button type="button" popoverTarget={id} className={triggerClass} aria-label={triggerLabel}>
        {trigger}
      </button>
      <div id={id} popover="auto" className={`layer menu pop ${place ? `pop-${place}` : ""}`}>
        {children}
      </div>
    </>
  );
}
