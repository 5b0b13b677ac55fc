import { expect, it } from "vitest";
import { nearestWord } from "./near-word";

const known = ["door", "doors", "printer", "invoice", "battery", "lock", "look"];

it.each([
  ["door", "door"],
  ["doro", "door"],
  ["pritner", "printer"],
  ["prnter", "printer"],
  ["invocie", "invoice"],
  ["batery", "battery"],
  ["baterry", "battery"],
  ["locl", "lock"],
  ["xyz", null],
  ["panel", null],
])("%s is probably %s", (typed, meant) => {
  expect(nearestWord(typed, known)).toBe(meant);
});
