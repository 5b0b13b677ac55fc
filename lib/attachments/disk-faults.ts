// A media folder that is full, read-only or gone is an expected "not now", not a bug.
import { fileWords } from "@/lib/attachments/rules";
import { Refusal } from "@/lib/refusal";

const faults = new Set([
  "EACCES",
  "EDQUOT",
  "EEXIST",
  "EIO",
  "EISDIR",
  "EMFILE",
  "ENFILE",
  "ENOENT",
  "ENOSPC",
  "ENOTDIR",
  "EPERM",
  "EROFS",
]);

export async function onDisk<T>(work: () => Promise<T>, words: string = fileWords.unavailable): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!faults.has(code)) throw error;
    console.error(`Attachments: the media folder answered ${code}. Check MEDIA_DIR, its owner and its free space.`);
    throw new Refusal("unavailable", words);
  }
}
