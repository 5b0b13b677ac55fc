"use client";

import { useRef } from "react";
import { SearchBox } from "@/components/desk/search-box";
import { OpenLayer } from "@/components/keys/open-layer";

/** The phone's search, on every page of the desk; buttons open it with popoverTarget="desk-search". */
export function SearchSheet() {
  const sheet = useRef<HTMLElement>(null);
  return (
    <search
      ref={sheet}
      id="desk-search"
      popover="auto"
      className="layer menu pop pop-top"
      onToggle={(event) => event.newState === "open" && sheet.current?.querySelector("input")?.focus()}
    >
      <SearchBox action="/desk" keep={{ view: "all" }} help />
      <OpenLayer layer="palette" className="menu-item">
        Customers, actions and places
      </OpenLayer>
    </search>
  );
}
