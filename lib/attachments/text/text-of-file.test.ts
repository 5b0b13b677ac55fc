import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kinds } from "@/lib/attachments/rules";
import { store } from "@/lib/attachments/store";
import { Refusal } from "@/lib/refusal";
import { docx, docxEntries } from "@/lib/testing/files/docx";
import { pdf } from "@/lib/testing/files/pdf";
import { zip } from "@/lib/testing/files/zip";
import { limits } from "./limits";
import { textOfFile } from "./text-of-file";

type Kind = "txt" | "docx" | "pdf";

async function textOf(kind: Kind, file: Buffer): Promise<string> {
  const stored = { id: crypto.randomUUID(), mediaType: kinds[kind].mediaType, size: file.length };
  const read = async () => Readable.from([file]);
  const nothing = () => Promise.reject(new Error("Only reading is asked for."));
  // The rest of the store is not needed to read.
  const files = { read, create: nothing, remove: nothing, removeParts: nothing } as unknown as Parameters<
    typeof textOfFile
  >[1];
  return (await textOfFile(stored, files)).trim();
}

const sample = (name: string) => readFileSync(`${import.meta.dirname}/../../testing/files/${name}`);

describe("the text of a file", () => {
  it.each<[string, Kind, Buffer, string]>([
    ["a text in UTF-8", "txt", Buffer.from("Error E-17\nat gate ü"), "Error E-17 at gate ü"],
    ["a text in UTF-16", "txt", Buffer.from("\ufeffGate ü", "utf16le"), "Gate ü"],
    [
      "a Word file",
      "docx",
      docx("Purchase order", ["Two readers & one bracket", "<b>Ü</b>"]),
      "Purchase order Two readers & one bracket <b>Ü</b>",
    ],
    [
      "a simple PDF",
      "pdf",
      pdf("Delivery note", ["Two readers (new)", "One bracket"]),
      "Delivery note Two readers (new) One bracket",
    ],
    [
      "a PDF printed by a browser",
      "pdf",
      sample("printed-by-browser.pdf"),
      "Delivery note 2291: two readers and one bracket for Nyström, AVAWAY To. Reader 12",
    ],
    [
      "a PDF written by an office",
      "pdf",
      sample("written-by-office.pdf"),
      "Delivery note 2291: two readers and one bracket for Nyström, AVAWAY To. Reader 12 Thank you – für alles.",
    ],
  ])("%s", async (_, kind, file, text) => {
    expect(await textOf(kind, file)).toBe(text);
  });

  it.each<[string, Kind, Buffer]>([
    ["a PDF locked with a password", "pdf", locked(pdf("Secret"))],
    ["a PDF without a page", "pdf", Buffer.from("%PDF-1.4\n%%EOF")],
    [
      "a PDF whose pages hold each other",
      "pdf",
      pdf("x").fill("2 0 R", pdf("x").indexOf("3 0 R"), pdf("x").indexOf("3 0 R") + 5),
    ],
    ["a zip that is no Word file", "docx", zip([{ name: "word/other.xml", data: "<w:t>x</w:t>" }])],
    ["half a Word file", "docx", docx("Half").subarray(0, 300)],
    ["nothing but brackets", "pdf", Buffer.from(`%PDF-1.4 1 0 obj ${"[".repeat(200_000)}`)],
  ])("%s has none", async (_, kind, file) => {
    expect(await textOf(kind, file)).toBe("");
  });

  it("is not taken for empty when the disk can't give the file just now", async () => {
    const fault = new Refusal("unavailable", "Not now.");
    const files = { ...store(), read: () => Promise.reject(fault) };
    const stored = { id: crypto.randomUUID(), mediaType: kinds.txt.mediaType, size: 9 };
    await expect(textOfFile(stored, files)).rejects.toBe(fault);
  });

  it("ends at the limit, also of what is packed very small", async () => {
    const words = "word ".repeat(3_000_000);
    expect((await textOf("txt", Buffer.from(words))).length).toBeLessThanOrEqual(limits.textBytes);
    const entries = docxEntries().map((entry) =>
      entry.name === "word/document.xml" ? { ...entry, data: `<w:t>${words}</w:t>` } : entry,
    );
    expect((await textOf("docx", zip(entries))).length).toBeLessThanOrEqual(limits.textBytes);
    expect(await textOf("pdf", bomb())).toBe("");
    const many = pdf(
      "Many",
      Array.from({ length: 20_000 }, (_, n) => `line ${n} of many`),
    );
    expect((await textOf("pdf", many)).length).toBeLessThanOrEqual(limits.textBytes);
  });

  it("is read without a fault from any bytes, whole or cut or changed", async () => {
    const whole = [sample("written-by-office.pdf"), pdf("Title", ["One line"])];
    const bytes = fc.uint8Array({ maxLength: 40 });
    const changed = fc.record({ file: fc.constantFrom(...whole), cut: fc.nat(), at: fc.nat(), by: bytes });
    const isRead = async (kind: Kind, file: Buffer) => {
      expect(typeof (await textOf(kind, file))).toBe("string");
    };
    await fc.assert(
      fc.asyncProperty(changed, async ({ file, cut, at, by }) => {
        const copy = Buffer.from(file);
        copy.set(by.subarray(0, copy.length - (at % copy.length)), at % copy.length);
        await isRead("pdf", copy.subarray(0, 1 + (cut % copy.length)));
      }),
      // Each is a process of its own.
      { numRuns: 20 },
    );
    await fc.assert(fc.asyncProperty(bytes, (by) => isRead("docx", Buffer.from(by))));
  });
});

/** Nobody knows the password that would give this key. */
function locked(file: Buffer): Buffer {
  const key = `<${"5e".repeat(32)}>`;
  const lock = `/ID [${key} ${key}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`;
  return Buffer.from(file.toString("latin1").replace("trailer\n<<", `trailer\n<< ${lock}`), "latin1");
}

/** A page that would unpack to 500 MB: a hundred times what a file may be. */
function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(500_000_000, "(x) Tj "));
  const page = [`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`, packed, "\nendstream"];
  const objects = [
    ["<< /Type /Catalog /Pages 2 0 R >>"],
    ["<< /Type /Pages /Kids [3 0 R] /Count 1 >>"],
    ["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"],
    page,
  ];
  const parts = objects.flatMap((object, n) => [`${n + 1} 0 obj\n`, ...object, "\nendobj\n"]);
  return Buffer.concat([...parts, "trailer << /Root 1 0 R >>"].map((part) => Buffer.from(part)));
}
