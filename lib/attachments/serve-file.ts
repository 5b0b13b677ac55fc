// A stored file as an answer, made so that no browser takes it for anything but what it is.
import { Readable } from "node:stream";
import { contentDisposition } from "@/lib/attachments/content-disposition";
import type { ReadableFile } from "@/lib/attachments/queries";
import { type ByteRange, byteRange } from "@/lib/attachments/range";
import { isImage, isPdf, isText } from "@/lib/attachments/rules";
import { type Store, store } from "@/lib/attachments/store";

export async function serveFile(request: Request, file: ReadableFile, files: Store = store()): Promise<Response> {
  // We send no validator, so a conditional range can only mean the whole file.
  const range = byteRange(request.headers.has("if-range") ? null : request.headers.get("range"), file.size);
  const headers = headersOf(request, file);
  if (range === "unsatisfiable") {
    headers.set("content-range", `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  const whole = range === "whole";
  const { start, end } = whole ? { start: 0, end: file.size - 1 } : range;
  headers.set("content-length", String(end - start + 1));
  if (!whole) {
    headers.set("content-range", `bytes ${start}-${end}/${file.size}`);
    headers.set("cache-control", `${cacheControl}, no-transform`); // compressed, a part would no longer fit its range
  }
  const body = request.method === "HEAD" ? null : await stream(request, file.id, { start, end }, files);
  return new Response(body, { status: whole ? 200 : 206, headers });
}

const cacheControl = "private, no-store";

function headersOf(request: Request, { fileName, mediaType }: ReadableFile): Headers {
  const asked = new URL(request.url).searchParams.has("inline");
  const inline = asked && (isImage(mediaType) || isPdf(mediaType));
  return new Headers({
    "content-type": isText(mediaType) ? "text/plain; charset=utf-8" : mediaType,
    "content-disposition": contentDisposition(inline ? "inline" : "attachment", fileName),
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'self'",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": cacheControl,
    "accept-ranges": "bytes",
  });
}

async function stream(request: Request, id: string, { start, end }: ByteRange, files: Store): Promise<ReadableStream> {
  const bytes = await files.read(id, start, end);
  // Nobody cancels the answer's stream when the reader goes away, so the open file is closed here.
  request.signal.addEventListener("abort", () => bytes.destroy(), { once: true });
  return Readable.toWeb(bytes) as ReadableStream;
}
