import { expect, it } from "vitest";
import { contentDisposition } from "@/lib/attachments/content-disposition";

it.each([
  ["scan.pdf", `attachment; filename="scan.pdf"; filename*=UTF-8''scan.pdf`],
  [`a"b\\c%.txt`, `attachment; filename="a_b_c_.txt"; filename*=UTF-8''a%22b%5Cc%25.txt`],
  ["für (1).pdf", `attachment; filename="f_r (1).pdf"; filename*=UTF-8''f%C3%BCr%20%281%29.pdf`],
])("%s is sent back under its own name", (name, header) => {
  expect(contentDisposition("attachment", name)).toBe(header);
  expect(() => new Headers({ "content-disposition": header })).not.toThrow();
});
