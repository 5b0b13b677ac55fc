import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAround, mark, wantedWords } from "./marks";
import { readSearchLine } from "./rules";

const wanted = (typed: string) => wantedWords(readSearchLine(typed).terms);
const marked = (text: string, typed: string) =>
  mark(text, wanted(typed))
    ?.map((part, n) => (n % 2 === 1 ? `[${part}]` : part))
    .join("") ?? null;

describe("words that were found are marked", () => {
  it.each([
    ["The door at gate 4", "door", "The [door] at gate 4"],
    ["The door at gate 4", "gat", "The door at [gate] 4"],
    ["The door at gate 4", "doo gate", "The door at [gate] 4"],
    ["Nyström and NYSTROM", "nystrom", "[Nyström] and [NYSTROM]"],
    ["a red light, a red door", '"red light"', "a [red light], a red door"],
    ["the door, not the panel", "door -panel", "the [door], not the panel"],
    ["Panel shows E-17 again", "E-17", "Panel shows [E-17] again"],
    ["nothing here", "door", null],
  ])("%s ← %s", (text, typed, result) => {
    expect(marked(text, typed)).toBe(result);
  });

  it("nothing of the text is lost or added, whatever is typed", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (content, typed) => {
        expect((mark(content, wanted(typed)) ?? [content]).join("")).toBe(content);
      }),
    );
  });
});

it("a long text is cut around the word", () => {
  const text = `${"All is quiet. ".repeat(40)}Then the door opened.\n\n${"Silence again. ".repeat(40)}`;
  const cut = cutAround(text, wanted("door"), 100);
  expect(cut).toMatch(/^….*the door opened\. Silence/);
  expect(cut.length).toBeLessThanOrEqual(101);
  expect(cutAround("The door.", wanted("door"), 100)).toBe("The door.");
});
