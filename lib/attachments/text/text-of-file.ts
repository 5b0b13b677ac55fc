import { buffer } from "node:stream/consumers";
import { kinds } from "@/lib/attachments/rules";
import { type Store, store } from "@/lib/attachments/store";
import { textOfDocx } from "./docx-text";
import { type Deadline, deadline, limits } from "./limits";
import { textOfPdf } from "./pdf-text";
import { textOfPlain } from "./plain-text";

type StoredFile = { id: string; mediaType: string; size: number };

/** What a stored file says, for search alone; nothing when its kind holds no text, or when there is none to make out. */
export async function textOfFile({ id, mediaType, size }: StoredFile, files: Store = store()): Promise<string> {
  const read = readers[mediaType];
  if (!read) return "";
  const file = await buffer(await files.read(id, 0, size - 1));
  try {
    return shortened(await read(file, deadline()));
  } catch {
    // Broken, locked or not what it says: the file is found by its name, and trying again would not change that.
    return "";
  }
}

const readers: Record<string, (file: Buffer, until: Deadline) => string | Promise<string>> = {
  [kinds.txt.mediaType]: textOfPlain,
  [kinds.docx.mediaType]: textOfDocx,
  [kinds.pdf.mediaType]: textOfPdf,
};

/** One line, without what PostgreSQL can't hold. */
function shortened(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, " ");
  return Buffer.from(line)
    .subarray(0, limits.textBytes)
    .toString("utf8")
    .replace(/\uFFFD$/, "");
}
