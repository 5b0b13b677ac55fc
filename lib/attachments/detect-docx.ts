// Word files: a zip judged by its list of contents alone; nothing is unpacked while a person waits.
import type { Entry, ZipFile } from "yauzl";
import { openPromise } from "yauzl";

const maxEntries = 1000;
const maxUnpackedBytes = 100 * 1000 * 1000;
const maxRatio = 100;

export async function isWordPackage(path: string): Promise<boolean> {
  let zip: ZipFile | undefined;
  try {
    // Lists names as the format demands: ".." and absolute names end the reading with an error.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    return await isWord(zip);
  } catch {
    return false; // not a zip, or one that lies about itself
  } finally {
    zip?.close();
  }
}

async function isWord(zip: ZipFile): Promise<boolean> {
  if (zip.entryCount > maxEntries) return false;
  let count = 0;
  let unpacked = 0;
  let hasTypes = false;
  let hasWord = false;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    unpacked += entry.uncompressedSize;
    if (count > maxEntries || unpacked > maxUnpackedBytes || isForbidden(entry)) return false;
    hasTypes ||= entry.fileName === "[Content_Types].xml";
    hasWord ||= entry.fileName.startsWith("word/");
  }
  return hasTypes && hasWord && unpacked <= maxRatio * zip.fileSize;
}

/** Macros, and content locked with a password, which nobody can look into. */
function isForbidden(entry: Entry): boolean {
  return /vbaproject/i.test(entry.fileName) || (entry.generalPurposeBitFlag & 1) === 1;
}
