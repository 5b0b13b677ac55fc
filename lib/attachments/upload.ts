// POST /api/attachments: from a person's request to a row that a message can claim.
import type { Actor } from "@/lib/actor";
import { admitUpload, receiveUpload } from "@/lib/attachments/commands";
import { receiveFile } from "@/lib/attachments/receive-file";
import { type Store, store } from "@/lib/attachments/store";

export type Upload = { id: string; name: string; mediaType: string; size: number };

export async function upload(actor: Actor, request: Request, files: Store = store()): Promise<Upload> {
  await admitUpload(actor, {});
  const file = await receiveFile(request, files);
  try {
    await receiveUpload(actor, file);
  } catch (error) {
    await files.remove(file.id);
    throw error;
  }
  return { id: file.id, name: file.fileName, mediaType: file.mediaType, size: file.size };
}
