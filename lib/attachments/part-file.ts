// A file on its way in: `<id>.part` until it is whole, judged and safely on the disk.
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { onDisk } from "@/lib/attachments/disk-faults";

export type Part = {
  /** For looking inside before it is kept. */
  path: string;
  write(chunk: Uint8Array): Promise<void>;
  /** After this, a power cut loses neither the bytes nor the name. */
  keep(): Promise<void>;
  /** Leaves nothing; after `keep` it takes the file away again. */
  drop(): Promise<void>;
};

export async function createPart(folder: string, id: string): Promise<Part> {
  await mkdir(folder, { recursive: true });
  const kept = join(/*turbopackIgnore: true*/ folder, id);
  const path = `${kept}.part`;
  const file = await open(path, "wx", 0o640);
  return {
    path,
    write: (chunk) => onDisk(() => file.appendFile(chunk)),
    keep: () =>
      onDisk(async () => {
        await file.sync();
        await file.close();
        await rename(path, kept);
        await syncFolder(folder);
      }),
    drop: async () => {
      await file.close().catch(() => undefined);
      await Promise.allSettled([rm(path, { force: true }), rm(kept, { force: true })]);
    },
  };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
