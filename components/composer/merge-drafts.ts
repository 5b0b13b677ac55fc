// Two hands wrote on one draft: at two devices, or before and after it came back.
import type { Received } from "@/components/attachments/send-file";

export type DraftWords = { content: string; files: Received[] };

/** Nothing that either wrote is lost, and what both have stands once; `base` is what both began from. */
export function merged(base: DraftWords, theirs: DraftWords, mine: DraftWords): DraftWords {
  return {
    content: mergedText(base.content, theirs.content, mine.content),
    files: mergedFiles(base.files, theirs.files, mine.files),
  };
}

export function same(one: DraftWords, other: DraftWords): boolean {
  const ids = ({ files }: DraftWords) => files.map(({ id }) => id).join();
  return one.content === other.content && ids(one) === ids(other);
}

function mergedText(base: string, theirs: string, mine: string): string {
  if (mine === base) return theirs;
  if (theirs === base) return mine;
  if (theirs.includes(mine)) return theirs;
  if (mine.includes(theirs)) return mine;
  return grownIn(theirs, base, mine) ?? `${theirs}\n\n${mine}`;
}

/** Where theirs still has what mine grew from, as lines of its own, mine takes its place. */
function grownIn(theirs: string, base: string, mine: string): string | null {
  const lines = `\n${theirs}\n`;
  const at = base === "" ? -1 : lines.lastIndexOf(`\n${base}\n`);
  return at < 0 ? null : theirs.slice(0, at) + mine + theirs.slice(at + base.length);
}

/** One that either of them took away is gone. */
function mergedFiles(base: Received[], theirs: Received[], mine: Received[]): Received[] {
  const isIn = (files: Received[], { id }: Received) => files.some((file) => file.id === id);
  return [
    ...theirs.filter((file) => isIn(mine, file) || !isIn(base, file)),
    ...mine.filter((file) => !isIn(theirs, file) && !isIn(base, file)),
  ];
}
