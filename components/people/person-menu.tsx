import type { ReactNode } from "react";
import { SignOutForm } from "@/components/people/sign-out-form";
import type { AvatarPerson } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { AppLink } from "@/components/ui/link";
import { Popover } from "@/components/ui/popover";
import type { Action } from "@/lib/result";

type Props = {
  person: AvatarPerson & { email?: string };
  signOut: Action<null>;
  /** What one presses: an avatar in the portal, avatar and name on the desk. */
  trigger: ReactNode;
  triggerClass: string;
  place: "end" | "up";
  /** Shown to admins. */
  settingsHref?: string;
};

/** Profile, settings, sign out; works before JavaScript. */
export function PersonMenu({ person, signOut, trigger, triggerClass, place, settingsHref }: Props) {
  return (
    <Popover
      id="person-menu"
      trigger={
        <>
          {trigger}
          {/* Beside the initials, not instead of them: what is seen is part of the name. */}
          <span className="sr-only">{person.name}, your menu</span>
        </>
      }
      triggerClass={triggerClass}
      place={place}
    >
      <p className="menu-label">
        <span className="block text-small font-medium text-text">{person.name}</span>
        {person.email}
      </p>
      <div className="menu-line" />
      <AppLink href="/profile" className="menu-item">
        <Icon name="user-round" />
        Profile
      </AppLink>
      {settingsHref && (
        <AppLink href={settingsHref} className="menu-item">
          <Icon name="settings" />
          Settings
        </AppLink>
      )}
      <SignOutForm action={signOut} person={person.id} />
    </Popover>
  );
}
