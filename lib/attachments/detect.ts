// Is the file, as it lies on disk, what its name says?
import { type FileHandle, open } from "node:fs/promises";
import { isWordDocument } from "@/lib/attachments/detect-doc";
import { isWordPackage } from "@/lib/attachments/detect-docx";
import { endsAsZip, magicOf, zipTailBytes } from "@/lib/attachments/detect-magic";
import { isPlainText } from "@/lib/attachments/detect-text";
import type { Kind } from "@/lib/attachments/rules";

export async function isKind(kind: Kind, path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    return await checks[kind](file, path);
  } finally {
    await file.close();
  }
}

const checks: Record<Kind, (file: FileHandle, path: string) => Promise<boolean>> = {
  pdf: (file) => beginsAs("pdf", file),
  jpeg: (file) => beginsAs("jpeg", file),
  png: (file) => beginsAs("png", file),
  doc: async (file) => isWordDocument(await file.readFile()),
  docx: async (file, path) => magicOf(await slice(file, 0, 16)) === "zip" && (await isWordPackage(path)),
  txt: async (file) => isPlainText(await slice(file, 0, 2), file.createReadStream({ start: 0, autoClose: false })),
};

async function beginsAs(kind: "pdf" | "jpeg" | "png", file: FileHandle): Promise<boolean> {
  if (magicOf(await slice(file, 0, 16)) !== kind) return false;
  const { size } = await file.stat();
  return !endsAsZip(await slice(file, Math.max(0, size - zipTailBytes), zipTailBytes));
}

async function slice(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}
