// One file from a request onto the disk, counted and judged on the way; after a refusal nothing stays behind.
import { createHash, randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import { isKind } from "@/lib/attachments/detect";
import { FileHead } from "@/lib/attachments/input";
import { readOneFile } from "@/lib/attachments/one-file-form";
import type { Part } from "@/lib/attachments/part-file";
import { RequestBody } from "@/lib/attachments/request-body";
import { fileWords, kinds, type MediaType, maxFileBytes } from "@/lib/attachments/rules";
import type { Store } from "@/lib/attachments/store";
import { Refusal } from "@/lib/refusal";

export type StoredFile = { id: string; fileName: string; mediaType: MediaType; size: number; sha256: string };

/** Read and thrown away after a refusal: without it some clients see a reset connection instead of their 413. */
const discardBytes = 20 * 1024 * 1024;

export async function receiveFile(
  request: Request,
  store: Store,
  body = new RequestBody(request),
): Promise<StoredFile> {
  try {
    const announced = Number(request.headers.get("content-length"));
    if (announced > maxFileBytes + discardBytes) throw new Refusal("too_large", fileWords.size("This file"));
    const type = request.headers.get("content-type");
    const { stored } = await readOneFile(body, type, (file, info) => save(file, info.filename, info.mimeType, store));
    return stored;
  } catch (error) {
    await body.discard(discardBytes);
    throw error;
  }
}

async function save(file: Readable, givenName: string | undefined, declaredType: string, store: Store) {
  const { fileName, kind } = judgeHead(givenName, declaredType);
  const id = randomUUID();
  const part = await store.create(id);
  try {
    const { size, sha256 } = await copy(file, part, fileName);
    if (!(await isKind(kind, part.path))) throw new Refusal("type", fileWords.content(fileName, kind));
    await part.keep();
    return { stored: { id, fileName, mediaType: kinds[kind].mediaType, size, sha256 }, drop: part.drop };
  } catch (error) {
    await part.drop();
    throw error;
  }
}

function judgeHead(givenName: string | undefined, declaredType: string) {
  if (!givenName) throw new Refusal("malformed", fileWords.none);
  const head = FileHead.safeParse({ fileName: givenName, declaredType });
  if (!head.success) throw new Refusal("type", head.error.issues[0]?.message ?? fileWords.type(givenName));
  return head.data;
}

async function copy(file: Readable, part: Part, fileName: string) {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxFileBytes) throw new Refusal("too_large", fileWords.size(fileName));
    hash.update(chunk);
    await part.write(chunk);
  }
  if (size === 0) throw new Refusal("malformed", fileWords.empty(fileName));
  return { size, sha256: hash.digest("hex") };
}
