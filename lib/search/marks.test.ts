import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAround, mark, wantedWords } from "./marks";
import { readSearchLine } from "./rules";

const wanted = (typed: string) => wantedWords(readSearchLine(typed).terms);
const markedIn = (text: string, typed: string) => {
  const words = wanted(typed);
  return words && mark(text, words);
};
const marked = (text: string, typed: string) =>
  markedIn(text, typed)
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
    ["İzmir and Istanbul, IZMIR", "izmir", "[İzmir] and Istanbul, [IZMIR]"],
    ["Nystro\u0308m, written in two letters", "nyström", "[Nystro\u0308m], written in two letters"],
    ["서울의 문, door 4", "서울의 door", "[서울의] 문, [door] 4"],
    ["… the “door” – it’s open", "door open", "… the “[door]” – it’s [open]"],
    ["Большая дверь, door 4", "двер", "Большая [дверь], door 4"],
    ["Die große rote Tür – offen", '"rote tür"', "Die große [rote Tür] – offen"],
    ["a red light, a red door", 'red "red light"', "a [red light], a [red] door"],
  ])("%s ← %s", (text, typed, result) => {
    expect(marked(text, typed)).toBe(result);
  });

  it("nothing of the text is lost or added, whatever is typed", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (content, typed) => {
        expect((markedIn(content, typed) ?? [content]).join("")).toBe(content);
      }),
    );
  });
});

it("the same words are marked whether all of the text is ASCII or not", () => {
  const words = fc.array(fc.constantFrom("door", "doors", "red", "a", ",", "-", "4"), { maxLength: 12 });
  const typed = words.map((all) => all.join(" ")).chain((line) => fc.constantFrom(line, `"${line}"`));
  fc.assert(
    fc.property(words, typed, (content, line) => {
      const text = content.join(" ");
      const aside = " я";
      expect(markedIn(text + aside, line)?.join("|")).toBe(markedIn(text, line)?.join("|").concat(aside));
    }),
  );
});

it("a long text is cut around the word", () => {
  const door = wanted("door");
  if (!door) throw new Error("A word is wanted.");
  const text = `${"All is quiet. ".repeat(40)}Then the door opened.\n\n${"Silence again. ".repeat(40)}`;
  const cut = cutAround(text, door, 100);
  expect(cut).toMatch(/^….*the door opened\. Silence/);
  expect(cut.length).toBeLessThanOrEqual(101);
  expect(cutAround("The door.", door, 100)).toBe("The door.");
});
