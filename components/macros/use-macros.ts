"use client";

import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { useAct } from "@/components/form/use-act";
import { forgetMacros, loadMacros, type Offered } from "@/components/macros/load-macros";
import { say } from "@/components/ui/say";
import { unresolvedIn } from "@/lib/macros/rules";
import type { Action } from "@/lib/result";

/** The ticket as its screen shows it, and the verb that applies a macro to it. */
export type MacroDoor = {
  number: number;
  version: number;
  apply: Action<{ number: number; name: string; changed: number }>;
};

export type Macros = {
  number: number;
  load(): Promise<Offered[]>;
  /** `write` puts its words into the reply; the rest is done on the ticket. */
  use(macro: Offered, write: (words: string) => void): void;
};

/** Macros on one ticket: the words stand at once, and the changes are one command. */
export function useMacros(door: MacroDoor | undefined) {
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const used = useRef<Offered | null>(null);
  const { act } = useAct(door?.apply ?? nowhere, (told) => {
    forgetMacros();
    if (!told.ok) {
      setRefused(told.error);
      router.refresh();
    } else if (told.value.changed > 0) say((used.current?.actions ?? []).join(" · "));
  });
  const latest = useRef({ door, act });
  latest.current = { door, act };
  const number = door?.number;
  const macros = useMemo((): Macros | null => {
    if (number === undefined) return null;
    return {
      number,
      load: () => loadMacros(number),
      use: (macro, write) => {
        used.current = macro;
        setRefused(null);
        write(macro.reply);
        const form = new FormData();
        form.set("macro", String(macro.id));
        form.set("number", String(number));
        form.set("version", String(latest.current.door?.version ?? ""));
        latest.current.act(form);
      },
    };
  }, [number]);
  return { macros, refused, forgetRefusal: () => setRefused(null) };
}

/** The first variable without a value is selected, to be written over. */
export function selectUnresolved(area: HTMLTextAreaElement, wanted?: string): void {
  const variable = wanted ?? unresolvedIn(area.value)[0];
  const at = variable ? area.value.indexOf(variable) : -1;
  if (!variable || at < 0) return;
  area.focus();
  area.setSelectionRange(at, at + variable.length);
}

const nowhere = async () => null;
