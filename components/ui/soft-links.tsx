"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";

/** Once a page: follows every <AppLink> in place. Before JavaScript has loaded the browser follows them itself. */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-soft]") : null;
      // A new tab or a new window is the reader's own wish; a download is no page.
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!link || !isPlain || event.defaultPrevented || link.target || link.hasAttribute("download")) return;
      event.preventDefault();
      const { pathname, search, hash, dataset } = link;
      const scroll = dataset.soft !== "stays";
      startTransition(() => router.push(`${pathname}${search}${hash}` as Route, { scroll }));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
