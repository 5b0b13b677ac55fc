import { expect, test } from "vitest";
import * as z from "zod/mini";
import { PersonName } from "@/lib/people/input";
import { Subject } from "@/lib/tickets/input";

test.each([
  ["Ana\u202etxt.exe", "Anatxt.exe"],
  ["\u2067\u05d3\u05e0\u05d4\u2069", "\u05d3\u05e0\u05d4"],
  [" \u200f\u0645\u062d\u0645\u062f ", "\u0645\u062d\u0645\u062f"],
])("%j is kept as %j, which turns nothing around it", (typed, kept) => {
  for (const schema of [PersonName, Subject]) expect(z.parse(schema, typed)).toBe(kept);
});

test("nothing but such marks is no name", () => {
  expect(z.safeParse(PersonName, "\u202e\u200f").success).toBe(false);
});
