import { breakingLine } from "../breaking-line";
import { files } from "../files";
import { expect, test } from "../fixtures";
import { openTicket } from "./writing";

test("a customer replies with a picture", async ({ customer: { page } }) => {
  await openTicket(page, "Reader shows a code");
  await page.getByLabel("Reply", { exact: true }).fill("It says E-17.");
  await page.getByLabel("Attach files").setInputFiles(files.png);
  await page.getByRole("button", { name: "Send reply" }).click();
  const sent = page.getByRole("article", { name: "Message from you" }).last();
  await expect(sent).toContainText("It says E-17.");
  await expect(sent.getByRole("img", { name: "display.png" })).toBeVisible();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("");
  await expect(sent).toBeInViewport();
});

test("an empty reply is refused with words, and a reply that can't be sent keeps its text", async ({ customer }) => {
  const { page, context } = customer;
  const number = await openTicket(page, "Nothing to say");
  // Before its script has come, a page without a line is the browser's to explain.
  const listens = page.waitForRequest("**/api/live");
  await page.goto(`/tickets/${number}`);
  await listens;
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Write a few words first." })).toBeVisible();
  await page.getByLabel("Reply", { exact: true }).fill("Written on a train.");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "You seem to be offline" })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Written on a train.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("Written on a train.");
});

test("a customer marks a ticket as solved and reopens it", async ({ customer: { page } }) => {
  await openTicket(page, "Solved by itself");
  await page.getByRole("button", { name: "Mark as solved" }).click();
  await expect(page.getByText(/^Solved · reopen until \d+ \w+$/)).toBeVisible();
  await page.goto("/tickets?tab=solved");
  await page.getByRole("link", { name: "Solved by itself" }).click();
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByText("We're working on it")).toBeVisible();
  await expect(page.getByRole("button", { name: "Mark as solved" })).toBeVisible();
});

test("a reply opens a solved ticket again", async ({ customer: { page } }) => {
  await openTicket(page, "Solved too soon");
  await page.getByRole("button", { name: "Mark as solved" }).click();
  await expect(page.getByText("A reply opens this ticket again.")).toBeVisible();
  await page.getByLabel("Reply", { exact: true }).fill("It is back.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByText("We're working on it")).toBeVisible();
});

test("what happens in another window appears by itself", async ({ customer: { page, context } }) => {
  await openTicket(page, "Seen from two windows");
  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel("Reply", { exact: true }).fill("Written in the first window.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(other.getByText("Written in the first window.")).toBeVisible();
});

test("a page that can't look again for want of a line stays as it is, and looks when there is one", async ({
  customer: { page, context },
}) => {
  const number = await openTicket(page, "In and out of tunnels");
  const other = await context.newPage();
  await other.goto(page.url());
  await page.goto(page.url());
  await page.getByLabel("Reply", { exact: true }).fill("Half a sentence");
  let lost = 0;
  await page.route(`**/tickets/${number}?*`, async (route) => {
    // No line at all, or a proxy whose desk is just starting.
    if (++lost % 2 === 1) await route.abort("internetdisconnected");
    else await route.fulfill({ status: 502, body: "Bad gateway" });
  });
  await other.getByLabel("Reply", { exact: true }).fill("Sent from elsewhere.");
  await other.getByRole("button", { name: "Send reply" }).click();
  await expect.poll(() => lost).toBeGreaterThan(2);
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Half a sentence");
  await page.unroute(`**/tickets/${number}?*`);
  await expect(page.getByText("Sent from elsewhere.")).toBeVisible();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Half a sentence");
});

test("an answer that ends in the middle takes neither the page nor the words", async ({
  customer: { page, context },
  baseURL,
}) => {
  const number = await openTicket(page, "Cut off");
  const line = await breakingLine(String(baseURL));
  const cut = await context.newPage();
  const listens = cut.waitForRequest("**/api/live");
  await cut.goto(`${line.address}/tickets/${number}`);
  await listens;
  const words = cut.getByLabel("Reply", { exact: true });
  await words.fill("Half a sentence");
  await cut.evaluate(() => document.body.setAttribute("data-stayed", ""));
  line.breakNext("rsc", 2);
  await page.getByLabel("Reply", { exact: true }).fill("Sent from elsewhere.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(cut.getByText("Sent from elsewhere.")).toBeVisible();
  expect(line.left()).toBe(0);
  await expect(cut.locator("body[data-stayed]")).toBeAttached();
  await expect(words).toHaveValue("Half a sentence");

  // The answer to what is sent may be lost as well: it was sent, and is sent no second time.
  line.breakNext("next-action", 1);
  await cut.getByRole("button", { name: "Send reply" }).click();
  await expect(cut.getByRole("alert").filter({ hasText: "We couldn't reach the desk" })).toBeVisible();
  await expect(words).toHaveValue("Half a sentence");
  await cut.getByRole("button", { name: "Send reply" }).click();
  await expect(words).toHaveValue("");
  await expect(cut.getByRole("article").filter({ hasText: "Half a sentence" })).toHaveCount(1);
  line.close();
});
