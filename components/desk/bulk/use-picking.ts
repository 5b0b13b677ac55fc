"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { selectEvent } from "@/components/desk/bulk/select-button";
import { useScriptHere } from "@/components/ui/use-script-here";

export type Picking = ReturnType<typeof usePicking>;

/** Which rows of this page are picked. Boxes come with JavaScript: they are not sent with the page. */
export function usePicking(numbers: number[]) {
  const ready = useScriptHere();
  const [mode, setMode] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set());
  const last = useRef<number | null>(null);
  useEffect(() => {
    const toggle = () => setMode((on) => !on);
    window.addEventListener(selectEvent, toggle);
    return () => window.removeEventListener(selectEvent, toggle);
  }, []);
  // A row that has left the list is not picked any more.
  const picked = numbers.filter((number) => kept.has(number));

  function pick(number: number, isRange = false) {
    const from = isRange && last.current !== null ? numbers.indexOf(last.current) : -1;
    const to = numbers.indexOf(number);
    const range = from < 0 ? [number] : numbers.slice(Math.min(from, to), Math.max(from, to) + 1);
    const isOn = from < 0 && kept.has(number);
    last.current = number;
    setKept(isOn ? new Set(picked.filter((one) => one !== number)) : new Set([...picked, ...range]));
  }

  function clear() {
    setKept(new Set());
    setMode(false);
  }

  /** While one picks, a press anywhere on a row picks it; a long press begins. */
  const list = {
    onClickCapture: (event: MouseEvent) => {
      const number = mode ? rowOf(event) : null;
      if (number === null) return;
      event.preventDefault();
      event.stopPropagation();
      pick(number, event.shiftKey);
    },
    onContextMenu: (event: MouseEvent) => {
      const number = (event.nativeEvent as PointerEvent).pointerType === "touch" ? rowOf(event) : null;
      if (number === null) return;
      event.preventDefault();
      setMode(true);
      if (!kept.has(number)) pick(number);
    },
  };

  return {
    ready,
    mode,
    picked,
    pick,
    clear,
    all: () => setKept(new Set(numbers)),
    isAll: picked.length === numbers.length,
    list,
  };
}

function rowOf({ target }: MouseEvent): number | null {
  const href = (target as Element).closest("a.q")?.getAttribute("href");
  return href ? Number(href.split("/").at(-1)) : null;
}
