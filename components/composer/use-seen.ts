"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/** Long enough to notice and read that somebody wrote. */
const readMs = 3_000;

/**
 * The newest message this writer has seen. What arrives while they write counts once they type on with it before
 * their eyes: words typed before it are what the stale-send stop is for.
 */
export function useSeen(inside: RefObject<HTMLElement | null>, newest: number): number {
  const [seen, setSeen] = useState(newest);
  const latest = useRef({ newest, arrivedAt: 0 });
  if (latest.current.newest !== newest) latest.current = { newest, arrivedAt: Date.now() };

  useEffect(() => {
    const form = inside.current?.closest("form");
    const area = form?.querySelector("textarea");
    if (!form || !area) return;
    if (area.value.trim() === "") setSeen(newest);
    const stop = new AbortController();
    const { signal } = stop;
    const typed = () => {
      const { newest, arrivedAt } = latest.current;
      if (Date.now() - arrivedAt > readMs && isInView(newest)) setSeen(newest);
    };
    form.addEventListener("input", typed, { signal });
    form.addEventListener("reset", () => setSeen(latest.current.newest), { signal });
    return () => stop.abort();
  }, [inside, newest]);

  return seen;
}

function isInView(message: number): boolean {
  const box = document.getElementById(`message-${message}`)?.getBoundingClientRect();
  return box !== undefined && box.top < window.innerHeight && box.bottom > 0;
}
