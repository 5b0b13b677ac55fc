"use client";

import { Zap } from "lucide-react";
import { type RefObject, Suspense, useState } from "react";
import { useComposer } from "@/components/composer/composer-context";
import { putIn } from "@/components/composer/suggest-rules";
import { typeInto } from "@/components/form/type-into";
import type { Offered } from "@/components/macros/load-macros";
import { selectUnresolved } from "@/components/macros/use-macros";
import { buttonClass } from "@/components/ui/button";
import { lazily } from "@/components/ui/lazily";
import { useScriptHere } from "@/components/ui/use-script-here";
import type { DraftMode } from "@/lib/drafts/input";

/** Loaded when it is first opened, not with the page. */
const MacroDialog = lazily(() => import("@/components/macros/macro-dialog"));

type Props = { inside: RefObject<HTMLElement | null>; mode: DraftMode };

/** Opens the macros, as M does. Words chosen while one writes a comment go to the reply. */
export function MacroButton({ inside, mode }: Props) {
  const { macros, moveTo } = useComposer();
  const isHere = useScriptHere();
  const [isOpen, setOpen] = useState(false);
  if (!macros || !isHere) return null;
  const area = () => inside.current?.closest("form")?.querySelector("textarea");
  const write = (words: string) => {
    const here = area();
    if (!here || words === "") return;
    if (mode === "comment") return moveTo("reply", words);
    insert(here, words);
    selectUnresolved(here);
  };
  const acts = (macro: Offered) => [{ label: "Use macro", run: () => macros.use(macro, write) }];
  return (
    <>
      <button
        type="button"
        className={buttonClass({ look: "ghost", icon: true })}
        aria-label="Macros"
        aria-keyshortcuts="M"
        onClick={() => setOpen(true)}
      >
        <Zap aria-hidden />
      </button>
      {isOpen && (
        <Suspense>
          <MacroDialog
            ticket={macros.number}
            title="Use a macro"
            acts={acts}
            onClose={() => setOpen(false)}
            focusAfter={() => area()?.focus()}
          />
        </Suspense>
      )}
    </>
  );
}

/** Where the cursor is; what is written and selected stays. In a text nobody has touched yet, below it. */
function insert(area: HTMLTextAreaElement, words: string): void {
  const { value, selectionEnd } = area;
  const isBelow = selectionEnd === 0 && value !== "";
  const at = isBelow ? value.length : selectionEnd;
  const now = putIn(value, { from: at, to: at, words: isBelow ? `\n\n${words}` : words });
  area.focus();
  typeInto(area, now.text);
  area.setSelectionRange(now.cursor, now.cursor);
}
