"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { putIn, type Standing, standingBefore } from "@/components/composer/suggest-rules";
import type { Suggestion, Trigger } from "@/components/composer/triggers";
import { typeInto } from "@/components/form/type-into";

export type Open = { trigger: Trigger; choices: Suggestion[]; at: number };

/** Watches the form's text area for its signs. The focus stays in the text; the keys of the list act from there. */
export function useSuggest(inside: RefObject<HTMLElement | null>, triggers: Trigger[]) {
  const [open, setOpen] = useState<Open | null>(null);
  const latest = useRef({ triggers, open });
  latest.current = { triggers, open };
  const standing = useRef<Standing | null>(null);

  const choose = useCallback(
    (choice: Suggestion | undefined) => {
      const area = inside.current?.closest("form")?.querySelector("textarea");
      const here = standing.current;
      setOpen(null);
      if (!choice || !area || !here) return;
      const put = (words: string) => {
        const now = putIn(area.value, { from: here.at, to: here.at + 1 + here.words.length, words });
        area.focus();
        typeInto(area, now.text);
        area.setSelectionRange(now.cursor, now.cursor);
      };
      choice.choose({ area, put });
    },
    [inside],
  );

  useEffect(() => {
    const area = inside.current?.closest("form")?.querySelector("textarea");
    if (!area) return;
    let dismissed = -1;
    let asked = new AbortController();

    const close = () => {
      asked.abort();
      setOpen(null);
    };
    const look = async () => {
      const { triggers } = latest.current;
      const cursor = area.selectionStart;
      const signs = triggers.map(({ sign }) => sign);
      const isOne = cursor === area.selectionEnd && document.activeElement === area;
      const found = isOne ? standingBefore(area.value, cursor, signs) : null;
      standing.current = found;
      if (found?.at !== dismissed) dismissed = -1;
      asked.abort();
      const trigger = triggers.find(({ sign }) => sign === found?.sign);
      if (!found || !trigger || dismissed === found.at) return setOpen(null);
      asked = new AbortController();
      const { signal } = asked;
      if (trigger.pause) await new Promise((resolve) => setTimeout(resolve, trigger.pause));
      const choices = signal.aborted ? [] : await trigger.find(found.words, signal).catch(() => []);
      if (!signal.aborted) setOpen(choices.length > 0 ? { trigger, choices, at: 0 } : null);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { open } = latest.current;
      if (!open || event.isComposing || event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const long = open.choices.length;
      if (by) setOpen({ ...open, at: (open.at + by + long) % long });
      else if (event.key === "Enter" || event.key === "Tab") choose(open.choices[open.at]);
      else if (event.key === "Escape") {
        dismissed = standing.current?.at ?? -1;
        close();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };

    const stop = new AbortController();
    const { signal } = stop;
    area.addEventListener("input", () => void look(), { signal });
    area.addEventListener("keydown", onKeyDown, { signal });
    area.addEventListener("blur", close, { signal });
    // The cursor left the words by arrow or by hand.
    document.addEventListener("selectionchange", () => latest.current.open && hasMoved(area) && void look(), {
      signal,
    });
    return () => {
      stop.abort();
      asked.abort();
    };

    function hasMoved({ selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
      const end = (standing.current?.at ?? 0) + 1 + (standing.current?.words.length ?? 0);
      return selectionStart !== end || selectionEnd !== end;
    }
  }, [inside, choose]);

  const moveTo = (at: number) => setOpen((now) => now && { ...now, at });
  return { open, choose, moveTo };
}
