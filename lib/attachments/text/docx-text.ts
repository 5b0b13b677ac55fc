import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { type Deadline, limits } from "./limits";

const mostEntries = 1_000;

/** The words of a Word file, paragraph by paragraph; only its main part is unpacked, and no further than the limit. */
export async function textOfDocx(file: Buffer, until: Deadline): Promise<string> {
  const zip = await fromBufferPromise(file, { lazyEntries: true, strictFileNames: true });
  try {
    const part = await mainPart(zip);
    return part ? wordsOf(await unpacked(await zip.openReadStreamPromise(part), until)) : "";
  } finally {
    zip.close();
  }
}

async function mainPart(zip: ZipFile): Promise<Entry | null> {
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (entry.fileName === "word/document.xml") return entry;
    if (count >= mostEntries) return null;
  }
  return null;
}

/** A packed file may claim any size: what counts is what comes out. */
async function unpacked(stream: Readable, until: Deadline): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= limits.unpackedBytes || until.isOver()) break;
  }
  stream.destroy();
  return Buffer.concat(chunks).toString("utf8");
}

/** Text stands in <w:t>; paragraphs, breaks and tabs part words. */
function wordsOf(xml: string): string {
  let text = "";
  for (const [, words, gap] of xml.matchAll(
    /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<(w:tab|w:br|w:cr|\/w:p|\/w:tc)\b[^<>]*>/g,
  )) {
    text += gap ? " " : unescaped(words ?? "");
    if (text.length > limits.textBytes) break;
  }
  return text;
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });
}
