import { Inbox, Search, UserRound } from "lucide-react";
import { SearchSheet } from "@/components/desk/search-sheet";
import { AppLink } from "@/components/ui/link";

export type BottomPlace = "queue" | "search" | "you";

/** The desk on a phone. Search opens in place, so it works on every page. */
export function BottomBar({ place }: { place?: BottomPlace }) {
  return (
    <nav className="bottom" aria-label="Desk">
      <AppLink href="/desk" className="bottom-item" aria-current={place === "queue" ? "page" : undefined}>
        <Inbox aria-hidden />
        Queue
      </AppLink>
      <button
        type="button"
        popoverTarget="desk-search"
        className="bottom-item"
        aria-current={place === "search" ? "page" : undefined}
      >
        <Search aria-hidden />
        Search
      </button>
      <AppLink href="/profile" className="bottom-item" aria-current={place === "you" ? "page" : undefined}>
        <UserRound aria-hidden />
        You
      </AppLink>
      <SearchSheet />
    </nav>
  );
}
