import type { ReactNode } from "react";

/** Where a choice goes. */
export type Slot = {
  area: HTMLTextAreaElement;
  /** Puts words in the place of the sign and what was typed after it; "" only takes these away. */
  put(words: string): void;
};

export type Suggestion = {
  id: string;
  label: string;
  /** Said quieter beside it. */
  more?: string;
  /** Shown beside the list while this one is the next to be taken. */
  preview?: ReactNode;
  choose(slot: Slot): void;
};

/** A sign that opens a list while one types: "/" for macros. Give a form's triggers to its <Suggest>. */
export type Trigger = {
  sign: string;
  /** Names the list, e.g. "Macros". */
  label: string;
  /** How long to wait for the next letter, in ms, where finding asks the server each time. */
  pause?: number;
  /** The best first; an empty answer closes the list, so that a sign which is just a sign disturbs nobody. */
  find(words: string, signal: AbortSignal): Promise<Suggestion[]>;
};
