import { describe, expect, it } from "vitest";
import { fileSizeWords, isDeclaredTypePlausible, kindOf } from "@/lib/attachments/rules";

describe("what may be attached", () => {
  it.each([
    ["report.pdf", "pdf"],
    ["REPORT.PDF", "pdf"],
    ["letter.doc", "doc"],
    ["letter.docx", "docx"],
    ["photo.jpg", "jpeg"],
    ["photo.Jpeg", "jpeg"],
    ["screen.png", "png"],
    ["log.txt", "txt"],
    [".txt", "txt"],
    ["invoice.exe.pdf", "pdf"],
    ["invoice.pdf.exe", null],
    ["photo.heic", null],
    ["page.html", null],
    ["macro.docm", null],
    ["pdf", null],
    ["report.pdf.", null],
    ["", null],
    ["x.constructor", null],
  ])("only the last extension counts: %s → %s", (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it.each([
    ["docx", "application/zip", true],
    ["docx", "", true],
    ["docx", "text/plain", true],
    ["jpeg", "image/pjpeg", true],
    ["txt", "text/x-log", true],
    ["pdf", "Application/PDF", true],
    ["pdf", "text/html", false],
    ["png", "application/pdf", false],
    ["txt", "application/x-msdownload", false],
  ] as const)("a %s that calls itself “%s”: %s", (kind, declared, plausible) => {
    expect(isDeclaredTypePlausible(kind, declared)).toBe(plausible);
  });

  it.each([
    [1, "1 B"],
    [12_300, "12 kB"],
    [5 * 1024 * 1024, "5 MB"],
    [1_500_000, "1.4 MB"],
  ])("%d bytes read as %s", (bytes, words) => {
    expect(fileSizeWords(bytes)).toBe(words);
  });
});
