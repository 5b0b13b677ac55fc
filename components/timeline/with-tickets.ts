import { createElement, Fragment, type ReactNode } from "react";
import { AppLink } from "@/components/ui/link";

/** Numbers begin at 1001: "#5 on the list" is no ticket. Inside a word or an address it is something else. */
const ticket = /(?<![\p{L}\p{N}_&/#])#(\d{4,9})(?![\p{L}\p{N}_])/u;

/** "#1042" as a link, for those who can open any ticket. */
export function withTickets(words: string): ReactNode {
  const parts = words.split(ticket);
  if (parts.length === 1) return words;
  return createElement(Fragment, null, ...parts.map((part, n) => (n % 2 === 0 ? part : link(part))));
}

const link = (number: string) => createElement(AppLink, { href: `/desk/tickets/${number}` }, `#${number}`);
