import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainText } from "@/lib/attachments/detect-text";

const judge = (text: string | Uint8Array) => isPlainText(Buffer.from(text).subarray(0, 2), [Buffer.from(text)]);

describe("plain text", () => {
  it.each([
    ["words", "Grüße aus Bergen 👋"],
    ["a BOM", "\uFEFFhello"],
    ["tabs and all line ends", "a\tb\r\nc\nd\re"],
    ["UTF-16, little end first", Buffer.from("\uFEFFhei på deg", "utf16le")],
    ["UTF-16, big end first", Buffer.from("\uFEFFhei på deg", "utf16le").swap16()],
    ["a tag later on", "The page said <html> first"],
    ["a single letter", "x"],
  ])("%s are accepted", async (_, text) => {
    expect(await judge(text)).toBe(true);
  });

  it.each([
    ["Latin-1", Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65])],
    ["NUL", "a\0b"],
    ["escape codes", "\u001b[31mred"],
    ["a bell", "\u0007"],
    ["DEL", "a\u007f"],
    ["half a character at the end", Buffer.from([0x61, 0xc3])],
    ["UTF-16 without a mark", Buffer.from("hei", "utf16le")],
    ["half a UTF-16 unit", Buffer.from([0xff, 0xfe, 0x41])],
    ["a lone surrogate", Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
    ["a script", "#!/bin/sh\nrm -rf /"],
    ["a page", " \r\n\t<!DocType html>"],
    ["a page after its mark", "\uFEFF<HTML>"],
    ["a page in UTF-16", Buffer.from("\uFEFF  <html>", "utf16le")],
    ["a script tag", "<script>alert(1)</script>"],
    ["a drawing", "<svg onload=alert(1)>"],
    ["XML", '<?xml version="1.0"?>'],
    ["a PDF in letters", "%PDF-1.4\n1 0 obj"],
  ])("%s is refused", async (_, text) => {
    expect(await judge(text)).toBe(false);
  });

  it("a page behind a megabyte of spaces is still a page", async () => {
    const spaces = Array.from({ length: 16 }, () => Buffer.alloc(65_536, " "));
    expect(await isPlainText(Buffer.from("  "), [...spaces, Buffer.from("<scr"), Buffer.from("ipt>")])).toBe(false);
  });

  it("is judged alike however it arrives in pieces", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 2 }), fc.nat(), async (text, at) => {
        const bytes = Buffer.from(text);
        const cut = at % bytes.length;
        const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)];
        expect(await isPlainText(bytes.subarray(0, 2), pieces)).toBe(await judge(bytes));
      }),
    );
  });
});
