// What a sign such as "/" in a text means while one types: pure, so that each case can be tested without a browser.

/** A sign with the words after it, right before the cursor. */
export type Standing = { sign: string; at: number; words: string };

/** A name has a few words; more than that is a sentence. */
const longest = 40;

/** The sign that begins a word before the cursor, on the cursor's own line: "and/or" and "a@b.example" are none. */
export function standingBefore(text: string, cursor: number, signs: readonly string[]): Standing | null {
  for (let at = cursor - 1; at >= 0 && cursor - at <= longest + 1; at--) {
    const sign = text[at] ?? "";
    if (sign === "\n") return null;
    if (!signs.includes(sign) || !/^[\s(]?$/.test(text[at - 1] ?? "")) continue;
    const words = text.slice(at + 1, cursor);
    // A sign with a space after it is just a sign.
    return /^\s/.test(words) ? null : { sign, at, words };
  }
  return null;
}

export type Put = { text: string; cursor: number };

/** The text with the words in the place of what stood there; the cursor is behind them. */
export function putIn(text: string, { from, to, words }: { from: number; to: number; words: string }): Put {
  return { text: text.slice(0, from) + words + text.slice(to), cursor: from + words.length };
}

/** Each typed word begins a word of the name; nothing typed fits everything. */
export function fits(name: string, typed: string): boolean {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const words = name.toLowerCase().split(/[\s,.:/()-]+/);
  return wanted.every((one) => words.some((word) => word.startsWith(one)));
}
