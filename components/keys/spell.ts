type Pressed = Pick<KeyboardEvent, "key" | "code" | "metaKey" | "ctrlKey" | "altKey" | "shiftKey"> & {
  getModifierState(name: string): boolean;
};

/**
 * A key press as `aria-keyshortcuts` spells it: "J", "Shift+A", "Meta+Enter" (Ctrl counts as Meta); null with Alt. It goes by
 * what the key means, so any layout works; where letters aren't Latin, by where the key is.
 */
export function spell(event: Pressed): string | null {
  const { key, code, shiftKey } = event;
  // AltGr makes characters, and some systems report it as Ctrl and Alt.
  const isAltGr = event.getModifierState("AltGraph");
  if (event.altKey && !isAltGr) return null;
  const meta = (event.metaKey || event.ctrlKey) && !isAltGr;
  if (/^\p{L}$/u.test(key)) {
    const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, "");
    return join(meta, shiftKey, letter);
  }
  // With Shift the full stop's key says ">" or ":".
  if (meta && (key === "." || code === "Period")) return join(meta, shiftKey, ".");
  // Other characters are what they are, however many keys they take.
  return key.length === 1 ? join(meta, false, key) : join(meta, shiftKey, key);
}

const join = (meta: boolean, shift: boolean, key: string) => `${meta ? "Meta+" : ""}${shift ? "Shift+" : ""}${key}`;

/** "⌘ ⇧ ↵", or "Ctrl ⇧ ↵" where there is no ⌘. */
export function keyWords(keys: string, isMac = hasCommandKey()): string[] {
  const signs: Record<string, string> = { Meta: isMac ? "⌘" : "Ctrl", Shift: "⇧", Enter: "↵", Escape: "Esc" };
  return keys.split(/[+ ]/).map((key) => signs[key] ?? key);
}

export const hasCommandKey = () => typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
