import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isKind } from "@/lib/attachments/detect";
import { type Kind, kinds } from "@/lib/attachments/rules";
import { doc } from "@/lib/testing/files/doc";
import { docx, docxEntries } from "@/lib/testing/files/docx";
import { photo } from "@/lib/testing/files/jpeg";
import { pdf } from "@/lib/testing/files/pdf";
import { barChart } from "@/lib/testing/files/png";
import { zip } from "@/lib/testing/files/zip";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "deskwell-detect-"));
});
afterAll(() => rm(folder, { recursive: true }));

const samples: Record<Kind, Buffer> = {
  pdf: pdf("Invoice", ["Two badges"]),
  doc: doc(),
  docx: docx("Site visit"),
  jpeg: photo(),
  png: barChart([0.3, 0.8], 64, 360),
  txt: Buffer.from("Door 4: code E-17\r\n\tretry – 3×\n"),
};
const allKinds = Object.keys(kinds) as Kind[];

describe("a file is what its name says", () => {
  for (const named of allKinds) {
    it.each(allKinds)(`named .${named}, in truth %s`, async (inside) => {
      expect(await looksLike(named, samples[inside])).toBe(named === inside);
    });
  }

  it.each(allKinds)("random bytes are never a %s, and never an error", async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        if (kind !== "txt") expect(await looksLike(kind, Buffer.concat([Buffer.from([0]), bytes]))).toBe(false);
        else expect(typeof (await looksLike(kind, bytes))).toBe("boolean");
      }),
      { numRuns: 60 },
    );
  });

  it.each(["doc", "docx"] as const)("a %s with bytes overwritten anywhere is judged, not crashed on", async (kind) => {
    const spot = fc.tuple(fc.nat({ max: samples[kind].length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(spot, { minLength: 1, maxLength: 12 }), fc.nat({ max: 400 }), async (spots, cut) => {
        const bent = Buffer.from(samples[kind]).subarray(0, samples[kind].length - cut);
        for (const [at, byte] of spots) if (at < bent.length) bent[at] = byte;
        expect(typeof (await looksLike(kind, bent))).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  });
});

describe("disguises", () => {
  const archive = zip([{ name: "evil.js", data: "alert(1)" }]);
  it.each(["pdf", "jpeg", "png"] as const)("a %s that is also an archive is refused", async (kind) => {
    expect(await looksLike(kind, Buffer.concat([samples[kind], archive]))).toBe(false);
  });

  it.each([
    ["macros", [...docxEntries(), { name: "word/vbaProject.bin", data: "x" }]],
    ["a name that climbs out", [...docxEntries(), { name: "word/../../x", data: "x" }]],
    ["more than 1,000 entries", [...docxEntries(), ...many(1000)]],
    [
      "101 MB by its own account",
      [...docxEntries(), { name: "word/a.xml", data: Buffer.alloc(2_000_000), claims: 101e6 }],
    ],
    ["a hundredfold and more", [...docxEntries(), { name: "word/a.xml", data: "x", claims: 1_000_000 }]],
    ["a password", docxEntries().map((entry) => ({ ...entry, flags: 1 }))],
    ["no list of types", docxEntries().slice(1)],
    ["a spreadsheet inside", [docxEntries()[0] ?? many(1)[0], { name: "xl/workbook.xml", data: "x" }]],
  ] as [string, Parameters<typeof zip>[0]][])("a .docx with %s is refused", async (_, entries) => {
    expect(await looksLike("docx", zip(entries))).toBe(false);
  });

  it("a .docx with 1,000 entries is still accepted", async () => {
    expect(await looksLike("docx", zip([...docxEntries(), ...many(997)]))).toBe(true);
  });

  it("a .docx with something before the archive is refused", async () => {
    expect(await looksLike("docx", Buffer.concat([samples.jpeg, samples.docx]))).toBe(false);
  });

  it.each(["Workbook", "PowerPoint Document", "worddocument"])(
    "a .doc whose stream is “%s” is refused",
    async (name) => {
      expect(await looksLike("doc", doc("x", name))).toBe(false);
    },
  );

  it("a .doc whose chains run in circles is refused", async () => {
    const circle = doc();
    circle.writeUInt32LE(1, 512 + 4);
    expect(await looksLike("doc", circle)).toBe(false);
  });
});

function many(count: number) {
  return Array.from({ length: count }, (_, at) => ({ name: `word/media/${at}.txt`, data: "x" }));
}

async function looksLike(kind: Kind, bytes: Uint8Array): Promise<boolean> {
  const path = join(folder, crypto.randomUUID());
  await writeFile(path, bytes);
  return isKind(kind, path);
}
