import { expect, it } from "vitest";
import { addedTo } from "./on-its-way";

it.each([
  ["nothing more", "Hello", "Hello", ""],
  ["words after it", "Hello", "Hello PS", " PS"],
  ["other words in its place", "Hello", "PS", "PS"],
  ["a correction within it", "Hello Ann", "Hello Anna, sorry", "a, sorry"],
  ["a correction before its end", "Helo Ann", "Hello Ann", "Hello Ann"],
  ["an emptied field", "Hello", "", ""],
])("of what was sent and went on, %s stays", (_, sent, now, stays) => {
  expect(addedTo(sent, now)).toBe(stays);
});
