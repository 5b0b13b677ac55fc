/** A person's sign: two letters and a colour that never changes. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = firstLetter(words[0]);
  const last = words.length > 1 ? firstLetter(words.at(-1)) : "";
  return first + last || "?";
}

/** One of the twelve colours of components/theme/tokens.css. */
export function personColour(id: number): string {
  return `c${(id * 5) % 12}`;
}

function firstLetter(word = ""): string {
  const letter = [...word].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? "";
  return letter.toLocaleUpperCase("en");
}
