"use client";

import { useEffect, useState } from "react";
import { lastList, rememberTicket } from "@/components/desk/where-from";
import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** Back to the list this ticket was opened from, or its tickets were picked in, with its filters and page. */
export function BackLink({ number }: { number?: number }) {
  const [href, setHref] = useState("/desk");
  useEffect(() => {
    setHref(lastList());
    if (number) rememberTicket(number);
  }, [number]);
  return (
    <LinkButton href={href} look="ghost" icon bar aria-label="Back to the queue" aria-keyshortcuts="Escape">
      <Icon name="chevron-left" />
    </LinkButton>
  );
}
