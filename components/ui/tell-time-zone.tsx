"use client";

import { useEffect } from "react";
import type { Action } from "@/lib/result";

/** Stands on the pages of somebody whose time zone isn't known yet, and tells what their browser knows of it. */
export function TellTimeZone({ tell }: { tell: Action }) {
  useEffect(() => {
    const form = new FormData();
    form.set("timeZone", Intl.DateTimeFormat().resolvedOptions().timeZone);
    // Nobody waits for it: the next page tries again.
    tell(form).catch(() => undefined);
  }, [tell]);
  return null;
}
