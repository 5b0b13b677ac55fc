import { describe, expect, it } from "vitest";
import { fits, putIn, standingBefore } from "./suggest-rules";

const signs = ["/", "@", "#"];

describe("a sign before the cursor, which is the bar", () => {
  it.each<[string, string | null, string?]>([
    ["/|", "/", ""],
    ["Hello Mara,\n/first re|", "/", "first re"],
    ["Hello /ref|und", "/", "ref"],
    ["(see #10|", "#", "10"],
    ["Hello @ana li|", "@", "ana li"],
    ["and/or|", null],
    ["mara@example.com|", null],
    ["https://example.com/door|", null],
    ["1 / 2|", null],
    ["/gone\nnext line|", null],
    ["no sign here|", null],
    ["|/later", null],
    [`/${"a long sentence ".repeat(4)}|`, null],
    ["/one #2|", "#", "2"],
  ])("%s", (typed, sign, words) => {
    const found = standingBefore(typed.replace("|", ""), typed.indexOf("|"), signs);
    expect(found && { sign: found.sign, words: found.words }).toEqual(sign && { sign, words });
  });

  it("is none where the composer has no such sign", () => {
    expect(standingBefore("@ana", 4, ["/"])).toBeNull();
  });
});

it("puts the choice where the sign stood, and nothing else is touched", () => {
  const text = "Hello,\n/ref\nThank you";
  const found = standingBefore(text, 11, signs);
  expect(putIn(text, { from: found?.at ?? 0, to: 11, words: "Your refund is on its way." })).toEqual({
    text: "Hello,\nYour refund is on its way.\nThank you",
    cursor: 33,
  });
});

it.each([
  ["First reply", "", true],
  ["First reply", "re fi", true],
  ["First reply", "ply", false],
  ["Refund: card (3 days)", "card", true],
])("%s fits %s: %s", (name, typed, expected) => {
  expect(fits(name, typed)).toBe(expected);
});
