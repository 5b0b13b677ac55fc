import type { ReactNode } from "react";
import { NewButton } from "@/components/desk/new-button";
import { Icon } from "@/components/ui/icon";
import { PageTitle } from "@/components/ui/page-title";

type Props = {
  title: string;
  count?: number | string;
  /** A <SearchBox>, on wide screens; phones have the glass and the bottom bar. */
  search?: ReactNode;
  /** Sort and the like, before "New ticket". */
  children?: ReactNode;
  newTicketHref?: string;
};

/** The top of every desk and admin page. */
export function TopBar({ title, count, search, children, newTicketHref }: Props) {
  return (
    <header className="top">
      <PageTitle>{title}</PageTitle>
      {count !== undefined && (
        <span className="top-count num">{typeof count === "number" && count > 999 ? "999+" : count}</span>
      )}
      <button
        type="button"
        popoverTarget="desk-side"
        className="btn btn-ghost btn-icon btn-bar menu-arrow desk:hidden"
        aria-label="Views"
      />
      {search && <search className="hidden desk:block">{search}</search>}
      <div className="ml-auto flex items-center gap-2 desk:gap-3">
        {children}
        {search && (
          <button
            type="button"
            popoverTarget="desk-search"
            className="btn btn-ghost btn-icon btn-bar desk:hidden"
            aria-label="Search"
          >
            <Icon name="search" />
          </button>
        )}
        {newTicketHref && <NewButton href={newTicketHref} label="New ticket" />}
      </div>
    </header>
  );
}
