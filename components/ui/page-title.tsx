import type { ReactNode } from "react";

/** The one h1 of a screen: small on the desk, large in the portal. */
export function PageTitle({ children, large }: { children: ReactNode; large?: boolean }) {
  return <h1 className={large ? "text-page font-bold" : "truncate text-title font-bold"}>{children}</h1>;
}
