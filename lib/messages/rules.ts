// What a reply's own words tell; pure, and safe in the browser.

/** How words for the team begin. Literal and short: a question too many is answered without reading. */
const signs = [
  "internal:",
  "internal note",
  "internal comment",
  "note to self",
  "fyi team",
  "for the team",
  "team only",
  "not for the customer",
  "do not send",
  "don't send",
  "don't tell the customer",
];

export const startsWithAt = (content: string) => /^\s*@\S/.test(content);

/** The beginning that makes a reply look internal, as it was typed; null when it reads like words for a customer. */
export function internalSign(content: string, colleagues: string[]): string | null {
  const words = content.trimStart();
  const lower = words.toLowerCase();
  const sign = signs.find((one) => lower.startsWith(one));
  if (sign) return words.slice(0, sign.length);
  if (!startsWithAt(words)) return null;
  const called = lower.slice(1);
  const names = colleagues.flatMap((name) => [name.toLowerCase(), name.toLowerCase().split(" ")[0] ?? ""]);
  const name = names.find((one) => one && called.startsWith(one) && !/^[\p{L}\p{N}_]/u.test(called.slice(one.length)));
  return name ? words.slice(0, name.length + 1) : null;
}

/** The text speaks of a file that it brings; what is quoted was said by somebody else. */
export function saysAttached(content: string): boolean {
  const own = content.replaceAll(/^>.*$/gm, "");
  return /\b(attached|attaching|(see|find|in|as) (the |an |my |our )?attachments?)\b/i.test(own);
}

/** "12 s ago", "3 min ago", "2 h ago" */
export function agoWords(seconds: number): string {
  if (seconds < 2) return "just now";
  if (seconds < 120) return `${seconds} s ago`;
  return seconds < 7200 ? `${Math.floor(seconds / 60)} min ago` : `${Math.floor(seconds / 3600)} h ago`;
}
