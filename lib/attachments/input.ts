// What may be asked about files; the picker, the route and the commands share it.
import * as z from "zod/mini";
import { cleanFileName } from "@/lib/attachments/file-name";
import { fileWords, isDeclaredTypePlausible, kindOf, kinds, maxFileBytes } from "@/lib/attachments/rules";

const FileId = z.uuid(fileWords.gone);

export const isFileId = (id: string) => FileId.safeParse(id).success;

/** An id that can't be one is answered like one that never existed, so the shape is not judged here. */
export const FileRef = z.strictObject({ id: z.string() });

/** The head of a file, judged before its first byte is written. */
export const FileHead = z.pipe(
  z.strictObject({
    fileName: z.pipe(z.string(), z.transform(cleanFileName)),
    declaredType: z.string().check(z.maxLength(255)),
  }),
  z.transform(({ fileName, declaredType }, ctx) => {
    const kind = kindOf(fileName);
    if (kind && isDeclaredTypePlausible(kind, declaredType)) return { fileName, kind };
    ctx.issues.push({ code: "custom", message: fileWords.type(fileName), input: fileName });
    return z.NEVER;
  }),
);

/** A received file, as our own detection sees it. */
export const ReceivedFile = z.strictObject({
  id: FileId,
  fileName: z.string().check(z.minLength(1), z.maxLength(255)),
  mediaType: z.enum(Object.values(kinds).map((kind) => kind.mediaType)),
  size: z.int().check(z.minimum(1), z.maximum(maxFileBytes)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
