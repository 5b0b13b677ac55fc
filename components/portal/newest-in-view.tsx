"use client";

import { useEffect, useRef } from "react";

type Props = {
  /** The message, or what else stands for the newest words. */ newest: number | string;
  unread: boolean;
  own: boolean;
};

/** Brings the newest message above the composer: one that waits unread, one just sent, one that arrives while reading the last. */
export function NewestInView({ newest, unread, own }: Props) {
  const seen = useRef<number | string | null>(null);
  useEffect(() => {
    const isFirst = seen.current === null;
    if (seen.current === newest) return;
    seen.current = newest;
    const { scrollHeight } = document.documentElement;
    const toEnd = scrollHeight - window.scrollY - window.innerHeight;
    // Someone who came to a certain message, or was here before, stays where they are.
    const untouched = window.scrollY === 0 && !window.location.hash;
    const wanted = isFirst ? unread && untouched : own || toEnd < nearby;
    if (wanted) window.scrollTo({ top: scrollHeight });
  }, [newest, unread, own]);
  return null;
}

/** A long message is still "the end". */
const nearby = 700;
