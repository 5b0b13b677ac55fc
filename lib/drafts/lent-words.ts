const between = "\n\n";

/** A draft without the words another ticket lent it; null where they don't stand in it any more as they came. */
export function withoutLent(content: string, lent: string): string | null {
  if (lent === "") return content;
  const whole = between + content + between;
  const at = whole.lastIndexOf(between + lent + between);
  if (at < 0) return null;
  return (whole.slice(0, at) + whole.slice(at + between.length + lent.length)).slice(between.length, -between.length);
}
