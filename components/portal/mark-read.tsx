"use client";

import { useEffect } from "react";
import type { Action } from "@/lib/result";

type Props<T> = { number: number; newest: number; unread: boolean; action: Action<T> };

/** The newest message is on screen: its dot in the list goes. */
export function MarkRead<T>({ number, newest, unread, action }: Props<T>) {
  useEffect(() => {
    if (!unread || newest === 0) return;
    const read = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", read);
      const form = new FormData();
      form.set("number", String(number));
      action(form).catch(() => undefined);
    };
    document.addEventListener("visibilitychange", read);
    read();
    return () => document.removeEventListener("visibilitychange", read);
  }, [number, newest, unread, action]);
  return null;
}
