/** Text in which what was looked for is marked: plain and marked by turns, or plain as a whole. */
export function Marked({ text }: { text: string | string[] }) {
  if (typeof text === "string") return text;
  return text.map((part, n) => (n % 2 === 1 ? <mark key={text.slice(0, n).join("").length}>{part}</mark> : part));
}
