import type { ReactNode } from "react";
import { FlushDrafts } from "@/components/composer/flush-drafts";
import { TellTimeZone } from "@/components/ui/tell-time-zone";
import { allow } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";
import { tellTimeZone } from "./actions";
import { Keys } from "./keys";

/** The team's side: nobody else finds it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  await allow("ticket.list");
  const { actor, person } = await currentSession();
  return (
    <>
      {children}
      <Keys />
      <FlushDrafts person={actor.id} />
      {person?.timeZone === null && <TellTimeZone tell={tellTimeZone} />}
    </>
  );
}
