import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { customersAddresses, forgotten, type Known, teamsAddresses } from "./customer-doors";
import { writeReply } from "./desk/working";
import { expect, test } from "./fixtures";
import { openTicket } from "./portal/writing";

test("every page and route is in the table of what customers can open", () => {
  expect(forgotten()).toEqual({ without: [], gone: [] });
});

test("what the team does among itself changes nothing a customer can open, search, download or hear", async ({
  customer,
  agent,
  another,
}) => {
  test.slow();
  const secret = `zinnober${randomUUID().slice(0, 6)}`;
  const ben = await another("agent");
  const number = await openTicket(customer.page, "Door 4 is stuck");
  const { page } = agent;
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "We are looking.");
  await attach(page, "To the customer", "steps.txt", "Turn the key twice.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article", { name: /^Message from/ })).toHaveCount(2);
  const file = await fileIn(page, "steps.txt");

  // The file of the comment is sent before, so that its address is known from the start.
  await page.getByRole("tab", { name: "Internal comment" }).click();
  const uploaded = page.waitForResponse((answer) => answer.url().endsWith("/api/attachments"));
  await attach(page, "Among colleagues", `${secret}.txt`, `The ${secret} key was lost.`);
  const { id: comment } = await (await uploaded).json();
  const words = [secret, `-${secret}`, `"${secret} key"`, `${secret}.txt`, "has:attachment", "is:unread", "door"];
  const known: Known = { number, file, comment, words };
  const { request } = customer.page;
  await customer.page.goto(`/tickets/${number}`);
  await listen(customer.page);
  const before = await crawl(request, customersAddresses(known));
  expect(before[`/tickets/${number}`]).toContain("We are looking.");
  expect(before[`/api/attachments/${file}`]).toContain("Turn the key twice.");

  await page.getByLabel("Internal comment", { exact: true }).fill(`@${ben.name} the ${secret} key was lost.`);
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByRole("article", { name: /^Comment from/ })).toContainText(secret);
  await page.getByRole("tab", { name: "Reply" }).click();
  await writeReply(page, `The ${secret} key, tomorrow`);
  await page.getByRole("button", { name: "Other ways to send" }).click();
  await page.getByRole("button", { name: "Tomorrow 9:00" }).click();
  await expect(page.getByRole("article", { name: /^Scheduled reply/ })).toContainText(secret);
  await writeReply(page, `A draft about ${secret}`);
  await expect(page.getByText("Saved · just now")).toBeVisible();

  const after = await crawl(request, customersAddresses(known));
  expect(differences(before, after)).toEqual([]);
  // The question itself says what was looked for.
  const told = Object.entries(after).filter(([address, body]) => !address.includes("q=") && body.includes(secret));
  expect(told).toEqual([]);
  const closed = await crawl(request, teamsAddresses(known));
  const open = Object.entries(closed).filter(([address, body]) => !address.startsWith("RSC") && !/^40[45] /.test(body));
  expect(open).toEqual([]);
  const says = (body: string) => [secret, "Door 4 is stuck", agent.name].some((word) => body.includes(word));
  expect(Object.entries(closed).filter(([address, body]) => !address.includes("q=") && says(body))).toEqual([]);
  for (const method of ["GET", "HEAD", "DELETE"]) {
    const ask = async (id: string) => {
      const answer = await request.fetch(`/api/attachments/${id}`, {
        method,
        headers: { "sec-fetch-site": "same-origin" },
      });
      return [answer.status(), await answer.text()];
    };
    expect(await ask(comment), method).toEqual(await ask(randomUUID()));
  }
  expect(await heard(customer.page)).toEqual([]);

  // Proof that all this would have shown something.
  await writeReply(page, "Solved.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect.poll(() => heard(customer.page)).toContain(`event: changed data: {"tickets":[${number}]}`);
  const changed = await crawl(request, customersAddresses(known));
  const others = differences(before, changed).map(({ address }) => address);
  expect(others).toEqual(expect.arrayContaining([`/tickets/${number}`, `RSC /tickets/${number}`, "/tickets"]));
});

async function attach(page: Page, where: string, name: string, words: string): Promise<void> {
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(words) };
  await page.getByRole("tabpanel", { name: where }).getByLabel("Attach files").first().setInputFiles(file);
  await expect(page.getByRole("list", { name: "Attached files" })).toContainText(name);
}

async function fileIn(page: Page, name: string): Promise<string> {
  const link = page.getByRole("article").locator(`a[href*="/api/attachments/"]`).filter({ hasText: name });
  return (await link.first().getAttribute("href"))?.split("/").at(-1)?.split("?")[0] ?? "";
}

/** Status, where it leads and all of the body, of the page and of what a link inside the product would fetch. */
async function crawl(request: APIRequestContext, addresses: string[]): Promise<Answers> {
  const answers: Answers = {};
  const from = Date.now();
  for (const address of addresses) {
    for (const kind of address.startsWith("/api/") ? [""] : ["", "RSC "]) {
      const answer = await request.get(address, { maxRedirects: kind ? 3 : 0, headers: kind ? { rsc: "1" } : {} });
      const { location = "", "content-type": type = "" } = answer.headers();
      answers[`${kind}${address}`] = `${answer.status()} ${location} ${type}\n${plain(await answer.text(), from)}`;
    }
  }
  return answers;
}

type Answers = Record<string, string>;

/** Which answers are other ones now, and how they begin to differ. */
function differences(before: Answers, after: Answers): { address: string; was: string; is: string }[] {
  return Object.entries(after).flatMap(([address, is]) => {
    const was = before[address] ?? "";
    const at = [...is].findIndex((letter, n) => letter !== was[n]);
    if (was === is) return [];
    const around = (body: string) => body.slice(Math.max(0, at - 80), at + 80);
    return { address, was: around(was), is: around(is) };
  });
}

/** Without what is new with each answer: nonces, forms' keys and the moment of the answer itself, but no other time. */
function plain(body: string, from: number): string {
  const isNow = (at: number) => at >= from && at <= Date.now();
  return (
    body
      // Next names each answer to a link anew.
      .replaceAll(/(\["\$","\$L[0-9a-f]+",")[\w-]{21}[a-z]"/g, '$1key"')
      // A session's end moves on with each request.
      .replaceAll(/"expires":"[^"]+"/g, '"expires":"later"')
      .replaceAll(/nonce(\\?"?[=:]\\?")[^"\\]+/g, "nonce$1")
      .replaceAll(/(idempotencyKey[^}>]*?)[0-9a-f]{8}-[0-9a-f-]{27}/g, "$1key")
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (at) => (isNow(Date.parse(at)) ? "now" : at))
      .replaceAll(/\b1[6-9]\d{11}\b/g, (at) => (isNow(Number(at)) ? "now" : at))
  );
}

type Hearing = { heard: string };

/** All that the live stream says, letter by letter. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const answer = await fetch("/api/live");
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    const own = globalThis as unknown as Hearing;
    own.heard = "";
    void (async () => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) own.heard += part.value;
    })();
  });
}

/** Its events; a heartbeat is none. */
async function heard(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => (globalThis as unknown as Hearing).heard);
  return all
    .split("\n\n")
    .map((event) => event.replaceAll("\n", " ").trim())
    .filter((event) => event && !event.startsWith(":") && !event.startsWith("retry:"));
}
