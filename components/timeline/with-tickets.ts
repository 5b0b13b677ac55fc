import { createElement, Fragment } from "react";
import type { Say } from "@/components/timeline/message-words";
import { AppLink } from "@/components/ui/link";
import { ticketNumber } from "@/lib/tickets/rules";

/** The numbers of these tickets as links, "#1042", for those who can open them. */
export function withTickets(tickets: readonly number[]): Say {
  const known = new Set(tickets);
  return (words) => {
    const parts = words.split(ticketNumber);
    if (parts.length === 1) return words;
    return createElement(Fragment, null, ...parts.map((part, n) => (n % 2 === 0 ? part : shown(part))));
  };
  function shown(number: string) {
    return known.has(Number(number))
      ? createElement(AppLink, { href: `/desk/tickets/${number}` }, `#${number}`)
      : `#${number}`;
  }
}
