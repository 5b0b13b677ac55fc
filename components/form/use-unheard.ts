"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { say } from "@/components/ui/say";
import type { Result } from "@/lib/result";

/** It comes as a surprise, and is a sentence or two. */
const readMs = 10_000;

/**
 * Leaving a page waits for the answer to what was sent from it, and the form is then gone before anyone has read it. A
 * refusal that comes so is said wherever one is by then. Tell the result when it comes.
 */
export function useUnheard(pending: boolean): (result: Result) => void {
  const router = useRouter();
  const unheard = useRef<(() => void) | null>(null);
  // On the screen once nothing is on its way any more.
  useEffect(() => {
    if (!pending) unheard.current = null;
  });
  useEffect(() => () => unheard.current?.(), []);
  return (result) => {
    if (!result || result.ok) return;
    const { pathname, search } = window.location;
    const view = () => router.push(`${pathname}${search}` as Parameters<typeof router.push>[0]);
    unheard.current = () => say(result.error, { view, stands: readMs });
  };
}
