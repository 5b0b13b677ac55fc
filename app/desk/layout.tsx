import type { ReactNode } from "react";
import { Toasts } from "@/components/ui/toasts";
import { allow } from "@/lib/web/read";
import { Keys } from "./keys";

/** The team's side: nobody else finds it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  await allow("ticket.list");
  return (
    <>
      {children}
      <Toasts />
      <Keys />
    </>
  );
}
