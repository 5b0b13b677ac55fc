"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { hearNews } from "@/components/live/hear-news";

/** Several changes of one moment are one look. */
const gather = 150;
/** On a busy desk a page that hears of every ticket looks again at most this often. */
const calm = 1_000;

/** Looks again when one of these tickets changed elsewhere; without `tickets`, when any did. */
export function LiveRefresh({ tickets }: { tickets?: number[] }) {
  const router = useRouter();
  const concerned = tickets?.join();
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    let stale = false;
    let lookedAt = 0;
    const look = () => {
      soon = undefined;
      lookedAt = Date.now();
      // A tab nobody sees looks when somebody does.
      stale = document.hidden;
      if (!stale) router.refresh();
    };
    const leave = hearNews((news) => {
      if (news.event !== "changed") return;
      const { tickets: changed } = news;
      if (changed.length > 0 && concerned && !concerned.split(",").some((one) => changed.includes(Number(one)))) return;
      const rest = concerned ? 0 : lookedAt + calm - Date.now();
      soon ??= setTimeout(look, Math.max(gather, rest));
    });
    const onShown = () => stale && look();
    document.addEventListener("visibilitychange", onShown);
    return () => {
      clearTimeout(soon);
      document.removeEventListener("visibilitychange", onShown);
      leave();
    };
  }, [router, concerned]);
  return null;
}
