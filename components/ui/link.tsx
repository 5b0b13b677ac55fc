import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";

export type AppLinkProps = Omit<ComponentProps<typeof Link>, "href" | "prefetch"> & { href: string };

/** A link inside the product. Nothing is fetched before it is asked for. */
export function AppLink({ href, ...rest }: AppLinkProps) {
  return <Link href={href as Route} prefetch={false} {...rest} />;
}
