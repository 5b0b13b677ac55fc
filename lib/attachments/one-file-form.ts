// A multipart form that carries exactly one file, in its field `file`; text fields beside it are ignored.
import { once } from "node:events";
import type { Readable } from "node:stream";
import busboy, { type Busboy, type FileInfo } from "busboy";
import type { RequestBody } from "@/lib/attachments/request-body";
import { fileWords, maxFileBytes } from "@/lib/attachments/rules";
import { Refusal } from "@/lib/refusal";

type Undo = { drop(): Promise<void> };

/** `save` reads the file as it arrives; what it saved is dropped again if the rest of the form is refused. */
export async function readOneFile<T extends Undo>(
  body: RequestBody,
  contentType: string | null,
  save: (file: Readable, info: FileInfo) => Promise<T>,
): Promise<T> {
  const form = parser(contentType);
  const stop = new AbortController();
  let arriving: Readable | undefined;
  let saving: Promise<T> | undefined;
  const refuse = (error: unknown) => stop.abort(error);
  form.on("file", (field, file, info) => {
    file.on("error", () => undefined); // whoever reads the file hears it; without a listener it would end the process
    if (field !== "file") return refuse(malformed(fileWords.none));
    arriving = file;
    saving = save(file, info);
    saving.catch(refuse);
  });
  form.on("filesLimit", () => refuse(malformed(fileWords.several)));
  form.on("error", () => refuse(malformed(fileWords.cut)));
  try {
    await feed(form, body, stop.signal);
    if (!saving) throw malformed(fileWords.none);
    return await saving;
  } catch (error) {
    const reason = stop.signal.aborted ? stop.signal.reason : error;
    arriving?.destroy(new Error("The form was refused."));
    await saving?.then((saved) => saved.drop()).catch(() => undefined);
    throw reason;
  }
}

function parser(contentType: string | null): Busboy {
  try {
    return busboy({
      headers: { "content-type": contentType ?? "" },
      defParamCharset: "utf8",
      // The size is cut *at* its value, so a file of exactly the limit needs one byte more.
      limits: { fileSize: maxFileBytes + 1, files: 1, fields: 10, fieldSize: 1024 },
    });
  } catch {
    throw malformed(fileWords.notForm);
  }
}

/** Hands the body to the parser at the pace of the disk, until it ends or something is refused. */
async function feed(form: Busboy, body: RequestBody, signal: AbortSignal): Promise<void> {
  const closed = once(form, "close", { signal });
  closed.catch(() => undefined);
  for (let chunk = await body.next(); chunk; chunk = await body.next()) {
    signal.throwIfAborted();
    if (!form.write(chunk)) await once(form, "drain", { signal });
  }
  form.end();
  await closed;
}

const malformed = (words: string) => new Refusal("malformed", words);
