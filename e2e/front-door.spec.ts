import { randomUUID } from "node:crypto";
import { get } from "node:http";
import { files } from "./files";
import { expect, test } from "./fixtures";
import { openTicket } from "./portal/writing";

const evil = { origin: "https://evil.test" };
/** As a browser says it of a page's own request. */
const own = { "sec-fetch-site": "same-origin" };

test("another site can't act with a person's session", async ({ customer: { page } }) => {
  const { request } = page;
  const number = await openTicket(page, "Nobody else's business");
  const unsafe = [
    () => ({ path: `/tickets/${number}`, multipart: { content: "Sent by another site." } }),
    () => ({ path: "/tickets/new", multipart: { subject: "Sent by another site.", content: "No." } }),
    () => ({ path: "/api/attachments", multipart: { file: files.png } }),
    () => ({ path: "/api/auth/callback/credentials", form: { email: "a@example.com", password: "no" } }),
    () => ({ path: "/api/auth/signout", form: { csrfToken: "no" } }),
  ];
  const asked: Record<string, string>[] = [evil, { origin: "null" }, { "sec-fetch-site": "cross-site" }, {}];
  for (const make of unsafe) {
    for (const headers of asked) {
      const { path, ...body } = make();
      const answer = await request.post(path, { ...body, headers, maxRedirects: 0 });
      expect(answer.status(), `${path} with ${JSON.stringify(headers)}`).toBe(403);
    }
  }
  await page.reload();
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.goto("/tickets");
  await expect(page.getByText("Sent by another site.")).toHaveCount(0);
  expect((await request.post("/api/attachments", { headers: own, multipart: { file: files.png } })).status()).toBe(201);
});

test("every answer says how it wants to be treated, and none says what made it", async ({ page, customer }) => {
  const answers = [
    await page.request.get("/sign-in"),
    await page.request.get("/nothing-here"),
    await page.request.get("/api/health"),
    await page.request.get("/api/live"),
    await customer.page.request.get("/tickets"),
  ];
  const policies = answers.map((answer) => {
    const headers = answer.headers();
    expect(headers, answer.url()).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "cache-control": expect.stringContaining("no-store"),
    });
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("server");
    return headers["content-security-policy"];
  });
  const again = await page.request.get("/sign-in");
  expect(again.headers()["content-security-policy"]).not.toBe(policies[0]);

  const [, , health, live] = answers;
  expect(await health?.json()).toEqual({ status: "ok" });
  expect(live?.status()).toBe(401);
  expect(await live?.json()).toEqual({ error: expect.stringMatching(/sign in/) });
});

test("a client that offers another protocol is answered in this one", async ({ baseURL }) => {
  const headers = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c" };
  const status = await new Promise((resolve, reject) => {
    get(`${baseURL}/api/health`, { headers }, (answer) => resolve(answer.resume().statusCode)).once("error", reject);
  });
  expect(status).toBe(200);
});

test("a live stream is opened by asking for it, not by asking what it would be", async ({ customer }) => {
  expect((await customer.page.request.head("/api/live")).status()).toBe(405);
});

test("what is somebody else's reads like what never was", async ({ customer, another }) => {
  const { page } = customer;
  const number = await openTicket(page, "Only mine");
  const upload = await page.request.post("/api/attachments", { headers: own, multipart: { file: files.png } });
  const { id } = await upload.json();
  const { request } = (await another("customer")).page;
  const pairs = [
    [`/tickets/${number}`, "/tickets/999999999"],
    [`/api/attachments/${id}`, `/api/attachments/${randomUUID()}`],
    [`/desk/tickets/${number}`, "/desk/tickets/999999999"],
  ] as const;
  for (const [theirs, never] of pairs) {
    const answers = [await request.get(theirs), await request.get(never)];
    const [one, other] = await Promise.all(
      answers.map(async (answer) => {
        expect(answer.status(), answer.url()).toBe(404);
        return withoutAddress(await answer.text(), new URL(answer.url()).pathname);
      }),
    );
    expect(one, theirs).toBe(other);
  }
});

/** Without what differs between any two answers: their own address and their scripts' pass. */
function withoutAddress(body: string, path: string): string {
  const last = path.split("/").at(-1) ?? path;
  return body.replaceAll(/nonce\\?="[^"]+"|\\?"nonce\\?":\\?"[^"\\]+/g, "nonce").replaceAll(last, "…");
}
