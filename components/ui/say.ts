export type Saying = {
  words: string;
  /** Offered beside the words, and on ⌘Z, for as long as they stand. */
  undo?: () => void;
  /** Where what happened can be seen. */
  view?: () => void;
  /** Milliseconds it stands; a few seconds when not given. */
  stands?: number;
};

/** Shows a short word of success at the edge of the screen; <Toasts> hears it. */
export function say(words: string, more: Omit<Saying, "words"> = {}): void {
  window.dispatchEvent(new CustomEvent<Saying>(sayEvent, { detail: { words, ...more } }));
}

export const sayEvent = "deskwell:say";
