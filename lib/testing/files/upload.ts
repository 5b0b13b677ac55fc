// A file from a person, through the same door as the browser's.
import type { Actor } from "@/lib/actor";
import { type Upload, upload } from "@/lib/attachments/upload";

/** Sends `content` as `name` and returns what the server answered. */
export function sendUpload(actor: Actor, name: string, content: string | Buffer): Promise<Upload> {
  const form = new FormData();
  form.append("file", new File([new Uint8Array(Buffer.from(content))], name));
  return upload(actor, new Request("http://localhost/api/attachments", { method: "POST", body: form }));
}
