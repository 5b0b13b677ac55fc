// Where files lie: `<MEDIA_DIR>/message_attachments/<first two of id>/<id>`, never under a person's file name.
import type { ReadStream } from "node:fs";
import { open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { onDisk } from "@/lib/attachments/disk-faults";
import { createPart, type Part } from "@/lib/attachments/part-file";
import { fileWords } from "@/lib/attachments/rules";
import { env } from "@/lib/env";

export type Store = {
  /** A new file, invisible until it is kept. */
  create(id: string): Promise<Part>;
  /** Bytes `start` to `end`, both included; refuses before the first byte if the file can't be read. */
  read(id: string, start: number, end: number): Promise<ReadStream>;
  remove(id: string): Promise<void>;
  /** Removes halves that a crash left behind; returns how many. */
  removeParts(olderThan: Date): Promise<number>;
};

export const store = (): Store => diskStore(env().MEDIA_DIR);

export function diskStore(mediaDir: string): Store {
  const root = join(/*turbopackIgnore: true*/ mediaDir, "message_attachments");
  const folderOf = (id: string) => join(/*turbopackIgnore: true*/ root, id.slice(0, 2));
  const pathOf = (id: string) => join(/*turbopackIgnore: true*/ folderOf(id), id);
  return {
    create: (id) => onDisk(() => createPart(folderOf(id), id)),
    read: (id, start, end) =>
      onDisk(async () => (await open(pathOf(id), "r")).createReadStream({ start, end }), fileWords.unreadable),
    remove: (id) => onDisk(() => rm(pathOf(id), { force: true })),
    removeParts: (olderThan) => onDisk(() => removeParts(root, olderThan)),
  };
}

async function removeParts(root: string, olderThan: Date): Promise<number> {
  let removed = 0;
  for (const name of await readdir(root, { recursive: true }).catch(nothingYet)) {
    if (!name.endsWith(".part")) continue;
    const path = join(/*turbopackIgnore: true*/ root, name);
    const found = await stat(path).catch(() => null);
    if (!found || found.mtime >= olderThan) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

/** Before the first upload there is no folder. */
function nothingYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}
