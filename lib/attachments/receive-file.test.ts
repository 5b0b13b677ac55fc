// Through a real server and real sockets: what a client sees is what counts.
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { receiveFile } from "@/lib/attachments/receive-file";
import { RequestBody } from "@/lib/attachments/request-body";
import { maxFileBytes } from "@/lib/attachments/rules";
import { diskStore } from "@/lib/attachments/store";
import { type Refusal, statusOf } from "@/lib/refusal";
import { pdf } from "@/lib/testing/files/pdf";

let folder: string;
let server: Server;
let port: number;
const outcomes: Promise<unknown>[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "deskwell-receive-"));
  server = createServer((message, answer) => {
    const outcome = receive(message).then(
      (file) => answer.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify(file)),
      (error: Refusal) => answer.writeHead(statusOf[error.kind]).end(JSON.stringify({ error: error.message })),
    );
    outcomes.push(outcome);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  await Promise.all(outcomes.splice(0));
  await rm(folder, { recursive: true, force: true });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("receiving a file", () => {
  it("stores it whole under a new id, with its size, sum and clean name", async () => {
    const bytes = pdf("Invoice");
    const { status, body } = await post(form(["file", "../Räkning.PDF", bytes]));
    expect(status).toBe(201);
    expect(body).toMatchObject({ fileName: "Räkning.PDF", mediaType: "application/pdf", size: bytes.length });
    expect(body.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(await stored()).toEqual([body.id]);
    expect(await readFile(join(folder, "message_attachments", body.id.slice(0, 2), body.id))).toEqual(bytes);
  });

  it("accepts exactly 5 MiB and refuses one byte more", async () => {
    expect((await post(form(["file", "log.txt", Buffer.alloc(maxFileBytes, "x")]))).body.size).toBe(maxFileBytes);
    const { status, body } = await post(form(["file", "big.txt", Buffer.alloc(maxFileBytes + 1, "x")]));
    expect([status, body.error]).toEqual([413, expect.stringContaining("big.txt is larger than 5 MB")]);
    expect(await stored()).toHaveLength(1);
  });

  it.each([
    ["no form at all", "hello", "text/plain"],
    ["a form without a boundary", "hello", "multipart/form-data"],
    ["a field with another name", form(["upload", "a.txt", "x"])],
    ["text where a file should be", form(["file", null, "x"])],
    ["two files", form(["file", "a.txt", "x"], ["file", "b.txt", "y"])],
    ["an empty file", form(["file", "a.txt", ""])],
    ["a file without a name", form(["file", "", "x"])],
    ["an empty form", form()],
    ["nothing", Buffer.alloc(0)],
    ["a form cut short", form(["file", "a.txt", "x".repeat(200_000)]).subarray(0, 100_000)],
  ])("%s is malformed and leaves nothing", async (_, body, type = formType) => {
    const answer = await post(Buffer.from(body), { "content-type": type });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(/\w+/);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ["photo.heic", "x"],
    ["run.exe", "MZ"],
    ["noextension", "x"],
    ["invoice.pdf", "MZ this is no PDF"],
    ["page.txt", "<html><script>alert(1)</script>"],
  ])("%s holding “%s” is not accepted and leaves nothing", async (name, content) => {
    const { status, body } = await post(form(["file", name, content]));
    expect([status, body.error]).toEqual([415, expect.stringContaining(name)]);
    expect(body.error).toContain("PDF, DOC, DOCX, JPG, JPEG, PNG or TXT up to 5 MB");
    expect(await stored()).toEqual([]);
  });

  it("text fields beside the file are ignored", async () => {
    expect((await post(form(["note", null, "hi"], ["file", "a.txt", "x"], ["more", null, "y"]))).status).toBe(201);
  });

  it.each([6, 12, 20, 26, 40, 60])(
    "a client sending %d MB can read its 413, and nothing is left",
    async (megabytes) => {
      const big = form(["file", "film.txt", Buffer.alloc(megabytes * 1024 * 1024, "x")]);
      for (const chunked of [false, true]) {
        const { status, body } = await post(big, { "content-type": formType }, chunked);
        expect([status, body.error]).toEqual([413, expect.stringContaining("5 MB")]);
      }
      expect(await stored()).toEqual([]);
    },
  );

  it("a connection lost in the middle leaves nothing", async () => {
    const bytes = form(["file", "a.txt", "x".repeat(1_000_000)]);
    const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${formType}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
    await new Promise<void>((closed) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(head);
        socket.write(
          bytes.subarray(0, 500_000),
          () => server.once("cut", () => socket.destroy()) && server.emit("cut"),
        );
      });
      socket.on("close", () => closed());
    });
    await expect.poll(() => outcomes.length).toBe(1);
    await Promise.all(outcomes);
    expect(await stored()).toEqual([]);
  });

  it("a client that falls silent is refused and leaves nothing", async () => {
    const silent = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(form(["file", "a.txt", "x".repeat(1000)]).subarray(0, 500)),
    });
    const asked = new Request("http://x/", {
      method: "POST",
      body: silent,
      headers: { "content-type": formType },
      ...half,
    });
    const receiving = receiveFile(asked, diskStore(folder), new RequestBody(asked, 50));
    await expect(receiving).rejects.toMatchObject({ kind: "malformed", message: /stopped arriving/ });
    expect(await stored()).toEqual([]);
  });

  it("many at once are kept apart", async () => {
    const sizes = Array.from({ length: 20 }, (_, at) => 200_000 + at);
    const answers = await Promise.all(
      sizes.map((size) => post(form(["file", `${size}.txt`, Buffer.alloc(size, "x")]))),
    );
    expect(answers.map(({ body }) => [body.fileName, body.size])).toEqual(sizes.map((size) => [`${size}.txt`, size]));
  });
});

const half = { duplex: "half" } as RequestInit;
const boundary = "----deskwell";
const formType = `multipart/form-data; boundary=${boundary}`;

/** A request as Next hands it to a route. */
function receive(message: IncomingMessage) {
  const headers = new Headers(message.headers as Record<string, string>);
  const body = message as unknown as BodyInit;
  return receiveFile(new Request("http://x/", { method: "POST", headers, body, ...half }), diskStore(folder));
}

function form(...parts: [field: string, fileName: string | null, content: string | Buffer][]): Buffer {
  const pieces = parts.map(([field, fileName, content]) => {
    const file = fileName === null ? "" : `; filename="${fileName}"\r\nContent-Type: application/octet-stream`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${file}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from("\r\n")]);
  });
  return Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
}

type Answer = { status: number; body: { id: string; fileName: string; size: number; sha256: string; error: string } };

function post(body: Buffer, headers: Record<string, string> = { "content-type": formType }, chunked = false) {
  return new Promise<Answer>((resolve, reject) => {
    const length = chunked ? { "transfer-encoding": "chunked" } : { "content-length": body.length };
    const client = request({
      port,
      host: "127.0.0.1",
      method: "POST",
      headers: { ...headers, ...length },
      agent: false,
    });
    client.on("error", reject);
    client.on("response", async (answer) => {
      let text = "";
      for await (const chunk of answer) text += chunk;
      resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) });
      client.destroy();
    });
    client.end(body);
  });
}

async function stored(): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}
