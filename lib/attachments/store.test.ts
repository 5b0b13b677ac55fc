import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onDisk } from "@/lib/attachments/disk-faults";
import { diskStore, type Store } from "@/lib/attachments/store";

let folder: string;
let files: Store;
const id = "ab5f1f9e-0000-4000-8000-000000000001";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "deskwell-store-"));
  files = diskStore(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
  return rm(folder, { recursive: true });
});

describe("the store of files", () => {
  it("keeps a file under its id alone, in message_attachments", async () => {
    await keep("hello");
    expect(await readFile(join(folder, "message_attachments", "ab", id), "utf8")).toBe("hello");
    expect(await everything()).toEqual([id]);
  });

  it("reads any part of a file", async () => {
    await keep("hello");
    expect(await text(await files.read(id, 1, 3))).toBe("ell");
  });

  it("a file that was not kept leaves nothing", async () => {
    const part = await files.create(id);
    await part.write(Buffer.from("half"));
    await part.drop();
    expect(await everything()).toEqual([]);
  });

  it("removing twice is one removal", async () => {
    await keep("hello");
    await files.remove(id);
    await files.remove(id);
    expect(await everything()).toEqual([]);
  });

  it("halves that a crash left are swept once they are old, and nothing else", async () => {
    await keep("whole");
    const old = join(folder, "message_attachments", "ab", "old.part");
    await writeFile(old, "half");
    await utimes(old, 0, 0);
    await writeFile(join(folder, "message_attachments", "ab", "young.part"), "half");
    expect(await files.removeParts(new Date(Date.now() - 60_000))).toBe(1);
    expect((await everything()).sort()).toEqual([id, "young.part"]);
  });

  it("nothing to sweep before the first file", async () => {
    expect(await files.removeParts(new Date())).toBe(0);
  });
});

describe("a folder that can't be used", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockReturnValue();
  });

  it("refuses in words instead of failing", async () => {
    await writeFile(join(folder, "message_attachments"), "a file where the folder should be");
    await expect(files.create(id)).rejects.toMatchObject({ kind: "unavailable", message: /Your text is safe/ });
    await expect(files.read(id, 0, 1)).rejects.toMatchObject({ kind: "unavailable" });
  });

  it.each(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EIO"])("%s is a refusal, without a path in it", async (code) => {
    const fault = Object.assign(new Error(`${code}: /srv/media/secret`), { code });
    await expect(onDisk(() => Promise.reject(fault))).rejects.toMatchObject({ kind: "unavailable" });
    await expect(onDisk(() => Promise.reject(fault))).rejects.not.toThrow(/srv/);
  });

  it("a bug stays a bug", async () => {
    await expect(onDisk(() => Promise.reject(new TypeError("x")))).rejects.toThrow(TypeError);
  });
});

async function keep(content: string): Promise<void> {
  const part = await files.create(id);
  await part.write(Buffer.from(content.slice(0, 2)));
  await part.write(Buffer.from(content.slice(2)));
  await part.keep();
}

async function everything(): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}
