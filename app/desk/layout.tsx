import type { ReactNode } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { Toasts } from "@/components/ui/toasts";
import { allow } from "@/lib/web/read";

/** The team's side: nobody else finds it. What happens elsewhere appears by itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  await allow("ticket.list");
  return (
    <>
      {children}
      <Toasts />
      <LiveRefresh />
    </>
  );
}
