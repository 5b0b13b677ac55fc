import { describe, expect, it } from "vitest";
import { agoWords, internalSign, saysAttached } from "./rules";

const team = ["Ana Oliveira", "Ben Novak", "Jo"];

describe("a reply that looks like words for the team", () => {
  it.each([
    ["@Ana can you look?", "@Ana"],
    ["@ana oliveira: please", "@ana oliveira"],
    ["  @Ben", "@Ben"],
    ["@jo, done", "@jo"],
    ["Internal: same firmware as in Malmö", "Internal:"],
    ["internal note – E-17", "internal note"],
    ["FYI team, he is angry", "FYI team"],
    ["Don't tell the customer yet", "Don't tell the customer"],
    ["@Jonas thank you", null],
    ["@anaconda is a snake", null],
    ["@ home", null],
    ["Ana will look at it", null],
    ["Hello @Ana", null],
    ["Note: we are closed on Monday", null],
    ["Our internal tests passed", null],
    ["", null],
  ])("%s → %s", (content, sign) => expect(internalSign(content, team)).toBe(sign));
});

describe("a reply that speaks of a file", () => {
  it.each([
    ["I attached the log", true],
    ["Please see attached.", true],
    ["Find the attachment below", true],
    ["> I attached the log\nThank you!", false],
    ["The bracket is detached", false],
    ["Thank you for the attachment", false],
  ])("%s → %s", (content, says) => expect(saysAttached(content)).toBe(says));
});

it.each([
  [0, "just now"],
  [12, "12 s ago"],
  [119, "119 s ago"],
  [180, "3 min ago"],
  [7_300, "2 h ago"],
])("%i seconds are %s", (seconds, words) => expect(agoWords(seconds)).toBe(words));
