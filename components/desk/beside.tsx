"use client";

import { useEffect, useState } from "react";
import { ticketBeside } from "@/components/desk/where-from";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { AppLink } from "@/components/ui/link";

/** To the tickets before and after this one in the list it was opened from. */
export function Beside({ number, inMenu }: { number: number; inMenu?: boolean }) {
  const [beside, setBeside] = useState<{ previous: number | null; next: number | null } | null>(null);
  useEffect(() => setBeside({ previous: ticketBeside(number, -1), next: ticketBeside(number, 1) }), [number]);
  const link = (to: number | null | undefined, label: string, keys: string) =>
    to && (
      <AppLink
        href={`/desk/tickets/${to}`}
        className={inMenu ? "menu-item" : buttonClass({ look: "ghost", icon: true, bar: true })}
        aria-label={label}
        aria-keyshortcuts={keys}
      >
        {inMenu ? (
          label
        ) : (
          <Icon
            name={keys === "J" ? "chevron-down" : "chevron-left"}
            className={keys === "K" ? "rotate-90" : undefined}
          />
        )}
      </AppLink>
    );
  return (
    <>
      {link(beside?.previous, "Previous ticket", "K")}
      {link(beside?.next, "Next ticket", "J")}
    </>
  );
}
