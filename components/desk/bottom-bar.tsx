import { SearchSheet } from "@/components/desk/search-sheet";
import { OpenLayer } from "@/components/keys/open-layer";
import { Icon } from "@/components/ui/icon";
import { AppLink } from "@/components/ui/link";

export type BottomPlace = "queue" | "search" | "you";

/** The desk on a phone. Search opens in place, so it works on every page. */
export function BottomBar({ place }: { place?: BottomPlace }) {
  return (
    <nav className="bottom" aria-label="Desk">
      <AppLink href="/desk" className="bottom-item" aria-current={place === "queue" ? "page" : undefined}>
        <Icon name="inbox" />
        Queue
      </AppLink>
      <button
        type="button"
        popoverTarget="desk-search"
        className="bottom-item"
        aria-keyshortcuts="/"
        aria-current={place === "search" ? "page" : undefined}
      >
        <Icon name="search" />
        Search
      </button>
      <AppLink href="/profile" className="bottom-item" aria-current={place === "you" ? "page" : undefined}>
        <Icon name="user-round" />
        You
      </AppLink>
      <SearchSheet id="desk-search" keep={{ view: "all" }}>
        <OpenLayer layer="palette" className="menu-item">
          Customers, actions and places
        </OpenLayer>
      </SearchSheet>
    </nav>
  );
}
