import type { ComponentProps } from "react";

export type AppLinkProps = Omit<ComponentProps<"a">, "href"> & {
  href: string;
  /** Doesn't scroll to the top: only a part of the page changes. */
  stays?: boolean;
};

/**
 * A link inside the product, followed without loading the page anew: see SoftLinks. Plain on the server, because a page
 * has dozens and next/link would make each a client component of its own. Nothing is fetched before it is asked for.
 */
export function AppLink({ stays, ...link }: AppLinkProps) {
  return <a data-soft={stays ? "stays" : ""} {...link} />;
}
