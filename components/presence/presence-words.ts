import type { Here } from "@/lib/presence/who-is-here";

/** "Ben is typing…", "Ben and Ana are viewing", "Ben and 3 more are here": first names, the one who types first. */
export function presenceWords(people: Here[]): string {
  const [first, second, ...more] = typingFirst(people);
  if (!first) return "";
  if (!second) return first.typing ? `${firstName(first)} is typing…` : `${firstName(first)} is viewing`;
  if (first.typing) return `${firstName(first)} is typing, ${people.length - 1} more viewing`;
  if (more.length > 0) return `${firstName(first)} and ${more.length + 1} more are viewing`;
  return `${firstName(first)} and ${firstName(second)} are viewing`;
}

export function typingFirst(people: Here[]): Here[] {
  return people.toSorted((a, b) => Number(b.typing) - Number(a.typing));
}

const firstName = ({ name }: Here) => name.split(" ")[0];
