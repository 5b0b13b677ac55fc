import { say } from "@/components/ui/say";

/** What was pressed goes with what it removed: says so, and leaves the focus where that stood, in the element of this id. */
export function sayGone(words: string, from: string): void {
  say(words);
  document.getElementById(from)?.focus();
}
