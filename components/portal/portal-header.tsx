import { PersonMenu } from "@/components/people/person-menu";
import { Avatar, type AvatarPerson } from "@/components/ui/avatar";
import { AppLink } from "@/components/ui/link";
import { Logo } from "@/components/ui/logo";
import type { Action } from "@/lib/result";

export type PortalHeaderProps = {
  productName: string;
  /** Where the name leads: the reader's own first page. */
  home: string;
  person: AvatarPerson & { email?: string };
  signOut: Action<null>;
};

export function PortalHeader({ productName, home, person, signOut }: PortalHeaderProps) {
  return (
    <header className="portal-top">
      <div className="column flex h-[59px] items-center justify-between gap-4">
        <AppLink href={home} className="tap flex min-w-0 items-center gap-3">
          <Logo name={productName} size={26} />
        </AppLink>
        <PersonMenu
          person={person}
          signOut={signOut}
          place="end"
          triggerClass="tap shrink-0 rounded-full"
          trigger={<Avatar person={person} size={32} />}
        />
      </div>
    </header>
  );
}
