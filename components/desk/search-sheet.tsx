"use client";

import type { ReactNode } from "react";
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
  return (
    <search ref={takeLetters} id={id} popover="auto" className="layer menu pop pop-top">
      <SearchBox action="/desk" query={query} keep={keep} help />
      {children}
    </search>
  );
}

/** The browser moves the focus as it opens the sheet, before the next key. React keeps `autoFocus` from the page. */
function takeLetters(sheet: HTMLElement | null) {
  sheet?.querySelector("input")?.setAttribute("autofocus", "");
}
