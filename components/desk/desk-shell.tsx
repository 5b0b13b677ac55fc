import type { ReactNode } from "react";
import { BottomBar, type BottomPlace } from "@/components/desk/bottom-bar";
import { SearchHelp } from "@/components/desk/search-help";
import { SideBar, type SideBarProps } from "@/components/desk/side-bar";

/** The team's frame: side bar, page, and on phones a bar at the bottom. A page with <TicketFrame> takes the whole width. */
export function DeskShell({ side, place, children }: { side: SideBarProps; place?: BottomPlace; children: ReactNode }) {
  return (
    <div className="desk">
      <a href="#content" className="skip-link">
        Skip to content
      </a>
      <SideBar {...side} />
      <main id="content" tabIndex={-1} className="min-w-0 outline-none">
        {children}
      </main>
      <BottomBar place={place} />
      <SearchHelp />
    </div>
  );
}
