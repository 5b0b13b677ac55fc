import fc from "fast-check";
import { expect, it } from "vitest";
import { byteRange } from "@/lib/attachments/range";

it.each([
  [null, "whole"],
  ["bytes=0-9", { start: 0, end: 9 }],
  ["bytes=90-", { start: 90, end: 99 }],
  ["bytes=90-500", { start: 90, end: 99 }],
  ["bytes=-10", { start: 90, end: 99 }],
  ["bytes=-500", { start: 0, end: 99 }],
  ["bytes=100-", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=9-5", "whole"],
  ["bytes=-", "whole"],
  ["bytes=0-1,5-6", "whole"],
  ["lines=0-1", "whole"],
])("of 100 bytes, %j asks for %j", (header, range) => {
  expect(byteRange(header, 100)).toEqual(range);
});

it("never reaches outside the file", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5_242_880 }), (from, to, size) => {
      const range = byteRange(`bytes=${from}-${to}`, size);
      if (typeof range === "string") return;
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThan(size);
    }),
  );
});
