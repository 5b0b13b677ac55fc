import { expect, test } from "vitest";
import * as z from "zod/mini";
import { Phone } from "@/lib/people/input";

test.each([
  ["+44 (0)20 7946 0123", "+442079460123"],
  ["+44 ( 0 ) 20 7946 0123", "+442079460123"],
  ["0044 20 7946-0123", "+442079460123"],
  ["+1 (202) 555-0143", "+12025550143"],
  ["+39 06 1234567", "+39061234567"],
  ["", ""],
])("%j is kept as %j", (typed, kept) => {
  expect(z.parse(Phone, typed)).toBe(kept);
});
