"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { lastTicket, rememberList } from "@/components/desk/where-from";

/** Remembers this list for the way back, and marks the row that was opened from it last. */
export function RememberQueue() {
  const address = `${usePathname()}?${useSearchParams()}`;
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => {
    rememberList(address.replace(/\?$/, ""));
    setOpened(lastTicket());
  }, [address]);
  if (!opened) return null;
  // One rule instead of a component a row; the number is digits only.
  return (
    <style>{`.q[href="/desk/tickets/${opened}"]{border-left-color:var(--accent);background:var(--accent-soft)}`}</style>
  );
}
