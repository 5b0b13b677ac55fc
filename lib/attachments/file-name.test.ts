import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFileName } from "@/lib/attachments/file-name";

describe("a file's name", () => {
  it.each([
    ["../../etc/passwd.txt", "passwd.txt"],
    ["C:\\Users\\Ana\\scan.pdf", "scan.pdf"],
    ["  notes.txt ", "notes.txt"],
    ["a\u0000b\u0007\r\n.txt", "ab.txt"],
    ["invoice\u202Efdp.exe", "invoicefdp.exe"],
    ["\u2066x\u2069.png", "x.png"],
    ["Rechnung für Ängström.pdf", "Rechnung für Ängström.pdf"],
    ["日本語 👩‍👧.png", "日本語 👩‍👧.png"],
    ["cafe\u0301.txt", "café.txt"],
    ["folder/", ""],
  ])("%j is kept as %j", (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it("is at most 255 bytes, with its extension kept and no letter cut in half", () => {
    const name = cleanFileName(`${"ä".repeat(300)}.docx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^ä+\.docx$/);
  });

  it("never holds a path, a control or a turning character, whatever was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (given) => {
        const name = cleanFileName(given);
        expect(name).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(cleanFileName(name)).toBe(name);
      }),
    );
  });
});
