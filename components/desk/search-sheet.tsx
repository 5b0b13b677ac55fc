"use client";

import { type ReactNode, useRef } from "react";
import { SearchBox } from "@/components/desk/search-box";

type Props = {
  /** Buttons open it with it as their popoverTarget. */
  id: string;
  query?: string;
  keep: Record<string, string | string[]>;
  children?: ReactNode;
};

/** The phone's search: a sheet at the top, ready to be typed into. */
export function SearchSheet({ id, query, keep, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  return (
    <search
      ref={sheet}
      id={id}
      popover="auto"
      className="layer menu pop pop-top"
      onToggle={(event) => event.newState === "open" && sheet.current?.querySelector("input")?.focus()}
    >
      <SearchBox action="/desk" query={query} keep={keep} help />
      {children}
    </search>
  );
}
