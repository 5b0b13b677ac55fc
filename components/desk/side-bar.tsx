import type { ReactNode } from "react";
import { SideDrawer } from "@/components/desk/side-drawer";
import { ViewIcon } from "@/components/desk/view-icon";
import { PersonMenu } from "@/components/people/person-menu";
import { Avatar, type AvatarPerson } from "@/components/ui/avatar";
import { AppLink } from "@/components/ui/link";
import { Logo } from "@/components/ui/logo";
import type { Action } from "@/lib/result";
import type { QueueView } from "@/lib/tickets/input";

export type SideView = { view: QueueView; label: string; href: string; count: number; current?: boolean };
/** `count` in words, "999+"; none for a view that searches. */
export type SideSavedView = { id: number; label: string; href: string; count?: string; current?: boolean };
export type SidePlace = { label: string; href: string; icon: ReactNode; current?: boolean };

export type SideBarProps = {
  productName: string;
  views: SideView[];
  saved: SideSavedView[];
  /** The workspace: Customers, Settings … only what exists. */
  places: SidePlace[];
  person: AvatarPerson & { email?: string };
  signOut: Action<null>;
  settingsHref?: string;
};

export function SideBar({ productName, views, saved, places, person, signOut, settingsHref }: SideBarProps) {
  return (
    <SideDrawer>
      <AppLink href="/desk" className="flex h-[53px] shrink-0 items-center gap-2 px-2 text-portal">
        <Logo name={productName} />
      </AppLink>
      <nav aria-label="Views">
        {views.map(({ view, label, href, count, current }) => (
          <AppLink key={view} href={href} className="side-item" aria-current={current ? "page" : undefined}>
            <ViewIcon view={view} />
            {label}
            <span className="num">{count > 999 ? "999+" : count}</span>
          </AppLink>
        ))}
      </nav>
      {saved.length > 0 && (
        <>
          <h2 className="mt-3.5 mb-1.5 px-2 text-small text-faint">Saved views</h2>
          <nav aria-label="Saved views">
            {saved.map(({ id, label, href, count, current }) => (
              <AppLink key={id} href={href} className="side-item" aria-current={current ? "page" : undefined}>
                <i className="ring" />
                <span className="side-name">{label}</span>
                {count !== undefined && <span className="num">{count}</span>}
              </AppLink>
            ))}
          </nav>
        </>
      )}
      <h2 className="mt-3.5 mb-1.5 px-2 text-small text-faint">Workspace</h2>
      <nav aria-label="Workspace">
        {places.map(({ label, href, icon, current }) => (
          <AppLink key={href} href={href} className="side-item" aria-current={current ? "page" : undefined}>
            {icon}
            {label}
          </AppLink>
        ))}
      </nav>
      <div className="mt-auto pt-4">
        <PersonMenu
          person={person}
          signOut={signOut}
          settingsHref={settingsHref}
          place="up"
          triggerClass="side-item w-full text-left"
          trigger={
            <>
              <Avatar person={person} />
              <span className="truncate">{person.name}</span>
            </>
          }
        />
      </div>
    </SideDrawer>
  );
}
