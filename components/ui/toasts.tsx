"use client";

import { Suspense, useEffect, useState } from "react";
import { lazily } from "@/components/ui/lazily";
import { type Saying, sayEvent } from "@/components/ui/say";

/** Loaded with the first toast, not with the page. */
const Speaker = lazily(() => import("@/components/ui/toast-speaker"));

export type Said = Saying & { at: number };

/** Once around every page: what is said when one has left a page is heard on the next. */
export function Toasts() {
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const hear = (event: Event) => setSaid({ ...(event as CustomEvent<Saying>).detail, at: event.timeStamp });
    window.addEventListener(sayEvent, hear);
    return () => window.removeEventListener(sayEvent, hear);
  }, []);
  return <Suspense>{said && <Speaker said={said} />}</Suspense>;
}
