import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { serveFile } from "@/lib/attachments/serve-file";
import { diskStore, type Store } from "@/lib/attachments/store";

let folder: string;
let files: Store;
const id = "ab5f1f9e-0000-4000-8000-000000000001";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "deskwell-serve-"));
  files = diskStore(folder);
  const part = await files.create(id);
  await part.write(Buffer.from("0123456789"));
  await part.keep();
});
afterAll(() => rm(folder, { recursive: true }));

describe("a download", () => {
  it("can be nothing but a file", async () => {
    const { status, headers, body } = await ask("text/plain");
    expect([status, body]).toEqual([200, "0123456789"]);
    expect(headers).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename="notes"; filename*=UTF-8''notes`,
      "content-security-policy": expect.stringContaining("default-src 'none'; sandbox"),
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
      "content-length": "10",
      "accept-ranges": "bytes",
    });
  });

  it.each([
    ["image/png", "inline"],
    ["image/jpeg", "inline"],
    ["application/pdf", "inline"],
    ["text/plain", "attachment"],
    ["application/msword", "attachment"],
  ])("%s asked for by the preview comes %s", async (mediaType, disposition) => {
    expect((await ask(mediaType, { url: "http://x/?inline" })).headers["content-disposition"]).toContain(
      `${disposition};`,
    );
    expect((await ask(mediaType)).headers["content-disposition"]).toContain("attachment;");
  });

  it("comes in parts", async () => {
    const { status, headers, body } = await ask("image/png", { range: "bytes=2-4" });
    expect([status, body, headers["content-range"], headers["content-length"]]).toEqual([
      206,
      "234",
      "bytes 2-4/10",
      "3",
    ]);
  });

  it("has no part beyond its end", async () => {
    const { status, headers, body } = await ask("image/png", { range: "bytes=10-" });
    expect([status, body, headers["content-range"]]).toEqual([416, "", "bytes */10"]);
  });

  it("comes whole when the part depends on a state we don't know", async () => {
    expect((await ask("image/png", { range: "bytes=2-4", "if-range": '"x"' })).status).toBe(200);
  });

  it("answers HEAD without bytes", async () => {
    const { status, headers, body } = await ask("image/png", { method: "HEAD" });
    expect([status, headers["content-length"], body]).toEqual([200, "10", ""]);
  });

  it("whose bytes are gone is refused in words", async () => {
    vi.spyOn(console, "error").mockReturnValueOnce();
    const lost = { id: "cd000000-0000-4000-8000-000000000002", fileName: "x", mediaType: "image/png", size: 1 };
    await expect(serveFile(new Request("http://x/"), lost, files)).rejects.toMatchObject({
      kind: "unavailable",
      message: /couldn't open/,
    });
  });
});

async function ask(mediaType: string, { url = "http://x/", method = "GET", ...headers }: Record<string, string> = {}) {
  const file = { id, fileName: "notes", mediaType, size: 10 };
  const answer = await serveFile(new Request(url, { method, headers }), file, files);
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
}
