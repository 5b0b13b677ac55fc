"use client";

import { type RefObject, Suspense, useEffect, useId } from "react";
import type { Trigger } from "@/components/composer/triggers";
import { useSuggest } from "@/components/composer/use-suggest";
import { lazily } from "@/components/ui/lazily";

/** Loaded with the first sign that is typed, not with the page. */
const SuggestList = lazily(() => import("@/components/composer/suggest-list"));

type Props = {
  /** Somewhere in the form. */
  inside: RefObject<HTMLElement | null>;
  triggers: Trigger[];
};

/** What the signs of a text area offer while one types: a list above the composer. */
export function Suggest({ inside, triggers }: Props) {
  const id = useId();
  const { open, choose, moveTo } = useSuggest(inside, triggers);
  const current = open?.choices[open.at];

  // The text area stays a text box, as it must; it says where its list is and which row is next.
  useEffect(() => {
    const area = inside.current?.closest("form")?.querySelector("textarea");
    const says = { "aria-controls": open && id, "aria-activedescendant": current && `${id}-${current.id}` };
    area?.setAttribute("aria-autocomplete", open ? "list" : "none");
    for (const [name, value] of Object.entries(says)) {
      if (value) area?.setAttribute(name, value);
      else area?.removeAttribute(name);
    }
  }, [inside, id, open, current]);

  return (
    <>
      <p role="status" className="sr-only">
        {open && `${open.trigger.label}: ${open.choices.length}. Arrow keys move, Enter takes one.`}
      </p>
      {open && (
        <Suspense>
          <SuggestList id={id} open={open} onChoose={choose} onMove={moveTo} />
        </Suspense>
      )}
    </>
  );
}
