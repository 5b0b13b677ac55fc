import { request as ask, createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { frontDoor } from "@/scripts/serve/front-door.mjs";

const servers: Server[] = [];
const session = { cookie: "theme=dark; authjs.session-token=opaque" };

afterEach(() => {
  vi.useRealTimers();
  for (const server of servers.splice(0)) server.close();
});

describe("an unsafe request", () => {
  const cases: [string, string, Record<string, string>, number][] = [
    ["from our own page", "/tickets", { ...session, origin: "http://desk.test" }, 200],
    ["from our own page behind a proxy that ends TLS", "/tickets", { ...session, origin: "https://desk.test" }, 200],
    ["from another site", "/tickets", { ...session, origin: "https://evil.test" }, 403],
    ["from a sandboxed frame", "/tickets", { ...session, origin: "null" }, 403],
    ["that does not say where it came from", "/tickets", session, 403],
    ["that the browser calls same-origin", "/tickets", { ...session, "sec-fetch-site": "same-origin" }, 200],
    ["that the browser calls same-site", "/tickets", { ...session, "sec-fetch-site": "same-site" }, 403],
    ["with the https spelling of the cookie", "/tickets", { cookie: "__Secure-authjs.session-token=x" }, 403],
    [
      "to sign in from another site, still signed out",
      "/api/auth/callback/credentials",
      { origin: "https://evil.test" },
      403,
    ],
    ["to a form from another site, still signed out", "/sign-in", { origin: "https://evil.test" }, 403],
    ["from a machine without session or origin", "/api/channels/email", {}, 200],
    ["to upload from another site", "/api/attachments", { ...session, origin: "https://evil.test" }, 403],
  ];

  it.each(cases)("%s", async (_who, path, headers, status) => {
    const { status: got, body } = await send(path, { method: "POST", headers });
    expect(got).toBe(status);
    if (status === 403 && path.startsWith("/api/")) expect(JSON.parse(body).error).toMatch(/another site/);
  });

  it("must come from exactly APP_URL where that is set", async () => {
    const appUrl = new URL("https://help.example.com");
    const from = (origin: string) => send("/tickets", { method: "POST", headers: { ...session, origin } }, { appUrl });
    expect((await from("https://help.example.com")).status).toBe(200);
    expect((await from("http://help.example.com")).status).toBe(403);
    expect((await from("http://desk.test")).status).toBe(403);
  });
});

describe("what Next is told about the caller", () => {
  const lies = { "x-forwarded-for": "6.6.6.6", "x-deskwell-address": "6.6.6.6", "x-forwarded-host": "evil.test" };

  it("is never what the caller claims", async () => {
    const { seen } = await send("/", { headers: lies });
    expect(seen).toMatchObject({ "x-deskwell-address": "127.0.0.1", "x-forwarded-for": "127.0.0.1" });
    expect(seen).toMatchObject({ "x-forwarded-host": "desk.test", "x-forwarded-proto": "http" });
  });

  it("is what our own proxies wrote, as many as there are", async () => {
    const headers = {
      ...lies,
      "x-forwarded-for": "6.6.6.6, 203.0.113.7, 10.0.0.2",
      "x-forwarded-host": "help.example.com",
    };
    expect((await send("/", { headers }, { trustedHops: 2 })).seen["x-deskwell-address"]).toBe("203.0.113.7");
    expect((await send("/", { headers }, { trustedHops: 1 })).seen["x-deskwell-address"]).toBe("10.0.0.2");
    expect((await send("/", { headers }, { trustedHops: 1 })).seen["x-forwarded-host"]).toBe("help.example.com");
  });

  it("is refused when the host is no host", async () => {
    expect((await send("/", { headers: { host: "desk.test/evil" } })).status).toBe(400);
  });
});

describe("an answer", () => {
  it("for a page has a fresh nonce that Next knows, and is kept by nobody", async () => {
    const one = await send("/tickets");
    const two = await send("/tickets");
    const policy = String(one.headers["content-security-policy"]);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toBe(one.seen["content-security-policy"]);
    expect(policy).not.toBe(two.headers["content-security-policy"]);
    expect(one.headers).toMatchObject({ "cache-control": "private, no-store", "x-content-type-options": "nosniff" });
    expect(one.headers["strict-transport-security"]).toBeUndefined();
  });

  it("keeps what its route has set", async () => {
    const { headers } = await send("/api/attachments/1");
    expect(headers).toMatchObject({ "cache-control": "public, max-age=60", "content-security-policy": "sandbox" });
  });

  it("insists on https where APP_URL is https", async () => {
    const { headers } = await send("/", {}, { appUrl: new URL("https://help.example.com") });
    expect(headers["strict-transport-security"]).toMatch(/max-age/);
  });
});

describe("a body", () => {
  const long = { "content-length": String(2 * 1024 * 1024), origin: "http://desk.test" };
  const endless = { "transfer-encoding": "chunked", origin: "http://desk.test" };
  const cases: [string, string, Record<string, string>, number][] = [
    ["that is too long for a form", "/tickets", long, 413],
    ["that is too long for a machine", "/api/presence", long, 413],
    ["that does not say how long it is", "/api/tickets/export", endless, 411],
    ["of an upload, which its route counts", "/api/attachments", long, 200],
    ["of an upload that is streamed", "/api/attachments", endless, 200],
  ];
  it.each(cases)("%s", async (_what, path, headers, status) => {
    expect((await send(path, { method: "POST", headers })).status).toBe(status);
  });

  it("that trickles on after it was refused does not keep its line", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { port } = await open();
    const line = connect(port, "127.0.0.1");
    const gone = new Promise((resolve) => line.once("close", resolve));
    line.on("error", () => {});
    line.write("POST /tickets HTTP/1.1\r\nHost: desk.test\r\nContent-Length: 2000000\r\n\r\n");
    expect(String(await new Promise((resolve) => line.once("data", resolve)))).toMatch(/^HTTP\/1.1 4/);
    line.write("a");
    await vi.advanceTimersByTimeAsync(20_000);
    await gone;
  });
});

type Asked = { method?: string; headers?: Record<string, string> };
type Answer = { status: number; headers: IncomingHttpHeaders; seen: IncomingHttpHeaders; body: string };

async function send(
  path: string,
  asked: Asked = {},
  given: { appUrl?: URL; trustedHops?: number } = {},
): Promise<Answer> {
  let seen: IncomingHttpHeaders = {};
  const { port } = await open(given, (headers) => {
    seen = headers;
  });
  return new Promise((resolve, reject) => {
    const length = asked.method && !asked.headers?.["transfer-encoding"] ? { "content-length": "0" } : {};
    const headers = { host: "desk.test", connection: "close", ...length, ...asked.headers };
    const request = ask({ port, host: "127.0.0.1", path, method: asked.method ?? "GET", headers }, async (response) => {
      let body = "";
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, seen, body });
    });
    request.once("error", reject);
    // A body that was announced but never comes must not hold the answer up.
    request.flushHeaders();
    if (!asked.headers?.["content-length"]) request.end();
  });
}

async function open(given = {}, see: (headers: IncomingHttpHeaders) => void = () => {}): Promise<AddressInfo> {
  const settings = { dev: false, appUrl: null, trustedHops: 0, ...given };
  const door = frontDoor((request, response) => {
    see(request.headers);
    if (request.url?.startsWith("/api/attachments/")) {
      response.setHeader("Cache-Control", "public, max-age=60").setHeader("Content-Security-Policy", "sandbox");
    }
    response.end("fine");
  }, settings);
  const server = createServer({ keepAliveTimeout: 0 }, door);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server.address() as AddressInfo;
}
