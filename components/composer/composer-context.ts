"use client";

import { createContext, useContext } from "react";
import type { Macros } from "@/components/macros/use-macros";
import type { DraftMode } from "@/lib/drafts/input";

/** What the two forms of a composer tell it. */
export type ComposerContext = {
  /** Right of the tabs, e.g. "Saved · just now". */
  say(mode: DraftMode, words: string): void;
  /** Goes to the other tab, with these words in it. */
  moveTo(mode: DraftMode, words: string): void;
  /** Nothing where no reply can be written. */
  macros: Macros | null;
};

export const Composing = createContext<ComposerContext | null>(null);

export function useComposer(): ComposerContext {
  const composer = useContext(Composing);
  if (!composer) throw new Error("A composer's form stands outside a <Composer>.");
  return composer;
}
