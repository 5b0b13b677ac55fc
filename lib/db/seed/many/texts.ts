import { staff } from "../people";
import { stories } from "../stories/all";
import { type Chance, zipf } from "./chance";

/** What the bulk's people say: the demo's own sentences, mixed, with places and numbers that are common or rare. */
export type Texts = { customer: string[]; team: string[]; comment: string[]; subjects: string[]; place(): string };

export function texts(by: Chance, tickets: number): Texts {
  const most = Math.min(9_000, tickets * 5);
  const place = zipf(by, places(by));
  const says = (sentences: string[]) => {
    const sentence = zipf(by, shuffled(by, sentences), 0.9);
    return () => {
      const said = Array.from({ length: 1 + by.below(5) }, sentence);
      if (by.is(0.4)) said.splice(by.below(said.length), 0, `This is about ${place()}, door ${1 + by.below(40)}.`);
      return said.join(by.is(0.2) ? "\n\n" : " ");
    };
  };
  const many = (count: number, one: () => string) => Array.from({ length: count }, one);
  return {
    customer: many(most, says(sentencesOf("customer"))),
    team: many(most, says(sentencesOf("team"))),
    comment: many(Math.ceil(most / 5), says(sentencesOf("comment"))),
    subjects: stories.map(({ subject }) => subject),
    place,
  };
}

function sentencesOf(whose: "customer" | "team" | "comment"): string[] {
  const said = stories.flatMap(({ text, steps = [] }) => [
    ...(whose === "customer" ? [text] : []),
    ...steps.map((step) => {
      if (whose === "comment") return "comment" in step ? step.comment : undefined;
      return step.who in staff === (whose === "team") ? step.reply : undefined;
    }),
  ]);
  return said
    .flatMap((text) => (text ?? "").replaceAll(/```[^`]*```/g, "").split(/(?<=[.!?:])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 8);
}

/** Some 800 names, so that a search can find ten tickets as well as half of them. */
function places(by: Chance): string[] {
  const first =
    "Oak Ash Brook Fair Green Hart King Lang Mar Nor Old Red Sand Stone Thorn Wal West Win Wood Bright Alder Birch Clay Dun Elm Fern Glen Hazel Iron Kirk";
  const second =
    "bridge bury dale field ford gate ham haven hill hurst land ley mere mouth port shaw stead ton wick worth combe cliff holm well brook vale moor stow";
  const names = first.split(" ").flatMap((start) => second.split(" ").map((end) => start + end));
  return shuffled(by, names);
}

function shuffled<T>(by: Chance, from: readonly T[]): T[] {
  return from
    .map((value) => ({ value, at: by.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
