"use client";

import { Dialog } from "radix-ui";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { fits } from "@/components/composer/suggest-rules";
import { loadMacros, type Offered } from "@/components/macros/load-macros";
import { MacroList } from "@/components/macros/macro-list";
import { MacroPreview } from "@/components/macros/macro-preview";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { AppLink } from "@/components/ui/link";

type Act = { label: string; run: () => void };

type Props = {
  /** With one, the words have its values. */
  ticket?: number;
  title: string;
  /** What can be done with a macro; Enter does the first. */
  acts: (macro: Offered) => Act[];
  /** Acts only by its buttons: what they do can't all be taken back. */
  asks?: boolean;
  /** What to know before one of the buttons is pressed. */
  note?: (macro: Offered) => string | null;
  onClose: () => void;
  focusAfter?: () => void;
};

/** Macros to choose from, and what the next one would do. */
export default function MacroDialog({ ticket, title, acts, asks, note, onClose, focusAfter }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [loaded, setLoaded] = useState<Offered[] | "failed" | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const chosen = useRef<Act | null>(null);
  useEffect(() => {
    loadMacros(ticket).then(setLoaded, () => setLoaded("failed"));
  }, [ticket]);

  const all = Array.isArray(loaded) ? loaded : [];
  const macros = all.filter(({ name }) => fits(name, typed));
  const current = macros[Math.min(at, macros.length - 1)];
  const run = (act: Act | undefined) => {
    if (!act) return;
    chosen.current = act;
    onClose();
  };
  const take = (macro: Offered | undefined) => {
    if (!macro) return;
    setAt(macros.indexOf(macro));
    if (asks) buttons.current?.querySelector("button")?.focus();
    else run(acts(macro)[0]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && macros.length > 0) setAt((Math.min(at, macros.length - 1) + by + macros.length) % macros.length);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) take(current);
    else return;
    event.preventDefault();
  };
  // The page has the focus back before anything on it happens.
  const afterwards = (event: Event) => {
    if (focusAfter) {
      event.preventDefault();
      focusAfter();
    }
    chosen.current?.run();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="layer palette macro-box" aria-describedby={undefined} onCloseAutoFocus={afterwards}>
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          <div className="palette-field">
            <Icon name="search" />
            <input
              role="combobox"
              aria-label={title}
              aria-expanded
              aria-controls={id}
              aria-activedescendant={current && `${id}-${current.id}`}
              aria-autocomplete="list"
              placeholder={`${title}…`}
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              value={typed}
              onChange={({ currentTarget }) => {
                setAt(0);
                setTyped(currentTarget.value);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div className="macro-two">
            <MacroList id={id} macros={macros} current={current} onMove={(n) => setAt(n)} onTake={take} />
            {current && (
              <div className="macro-side">
                <MacroPreview reply={current.reply} actions={current.actions} filled={ticket !== undefined} />
                {note?.(current) && <p className="macro-note">{note(current)}</p>}
                <div ref={buttons} className="macro-acts">
                  {acts(current).map((act, n) => (
                    <Button key={act.label} look={n === 0 ? "primary" : "secondary"} onClick={() => run(act)}>
                      {act.label}
                    </Button>
                  ))}
                </div>
              </div>
            )}
          </div>
          <p role="status" className="palette-none">
            {current ? null : saidOf(loaded, typed)}
          </p>
          {loaded !== null && (
            <p className="macro-foot">
              <AppLink href={all.length > 0 ? "/desk/macros" : "/desk/macros/new"} className="link">
                {all.length > 0 ? "All macros" : "Make a macro"}
              </AppLink>
            </p>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function saidOf(loaded: Offered[] | "failed" | null, typed: string): string {
  if (loaded === null) return "Looking…";
  if (loaded === "failed") return "The macros didn't come just now. Close this and try again.";
  return typed ? "Nothing fits. Try fewer words." : "A macro is a reply, and what becomes of the ticket, in one go.";
}
