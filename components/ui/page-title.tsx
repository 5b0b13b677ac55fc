import type { ReactNode } from "react";

/** The one h1 of a screen: small on the desk, large in the portal. */
export function PageTitle({ children, large }: { children: ReactNode; large?: boolean }) {
  return <h1 className={large ? "title-large" : "title"}>{children}</h1>;
}
