import type { ReactNode } from "react";
import { PortalShell } from "@/components/portal/portal-shell";
import { TellTimeZone } from "@/components/ui/tell-time-zone";
import { homeOf } from "@/lib/web/home";
import { currentSession } from "@/lib/web/session";
import { signOut, tellTimeZone } from "./actions";

/** The customers' frame; the team meets it on their profile. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const { actor, person, settings } = await currentSession();
  // The page's own read leads to sign-in.
  if (!person) return children;
  const { id, name, email, timeZone } = person;
  const header = { productName: settings.productName, home: homeOf(actor), person: { id, name, email }, signOut };
  return (
    <PortalShell header={header}>
      {children}
      {timeZone === null && <TellTimeZone tell={tellTimeZone} />}
    </PortalShell>
  );
}
