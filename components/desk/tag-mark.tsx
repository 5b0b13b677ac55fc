import type { Tag } from "@/lib/tags/rules";

export type TagWords = Pick<Tag, "name" | "colour">;

/** A tag as a pill; grey ones have no dot. */
export function TagMark({ tag: { name, colour } }: { tag: TagWords }) {
  return (
    <span className={`tg tg-${colour}`}>
      <span>{name}</span>
    </span>
  );
}
