import { expect, it } from "vitest";
import { withoutLent } from "./lent-words";

it.each([
  ["Lent", "Lent", ""],
  ["Own\n\nLent", "Lent", "Own"],
  ["Lent\n\nOwn", "Lent", "Own"],
  ["Own\n\nLent\n\nMore", "Lent", "Own\n\nMore"],
  ["Own\n\nLent one\n\nlent two", "Lent one\n\nlent two", "Own"],
  ["Own", "", "Own"],
  ["", "", ""],
  ["Own\n\n\n\nLent", "Lent", "Own\n\n"],
  ["Lent\n\nLent", "Lent", "Lent"],
])("%j gives %j back and keeps %j", (content, lent, kept) => {
  expect(withoutLent(content, lent)).toBe(kept);
});

it.each([
  ["", "Lent"],
  ["Own\n\nLent and more", "Lent"],
  ["Own\nLent", "Lent"],
])("%j holds %j no more", (content, lent) => {
  expect(withoutLent(content, lent)).toBeNull();
});
