import { breakingLine } from "../breaking-line";
import { files } from "../files";
import { expect, test } from "../fixtures";
import { holdBack } from "../hold-back";
import { openTicket } from "./writing";

test("a reply whose file is gone goes out once the file is taken off", async ({ customer: { page } }) => {
  await openTicket(page, "Waited too long");
  await page.getByLabel("Reply", { exact: true }).fill("The picture shows it.");
  await page.getByLabel("Attach files").setInputFiles(files.png);
  const attached = page.locator("input[name=attachmentIds]");
  await expect(attached).toBeAttached();
  // As the sweep of files that nobody sent takes it away.
  await page.evaluate((id) => fetch(`/api/attachments/${id}`, { method: "DELETE" }), await attached.inputValue());
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "no longer here" })).toBeVisible();
  await page.getByRole("button", { name: "Remove display.png" }).click();
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("The picture shows it.");
});

test("words added after a lost answer stay, and are sent when they are wanted", async ({
  customer: { page },
  baseURL,
}) => {
  const number = await openTicket(page, "Answer lost");
  const line = await breakingLine(String(baseURL));
  const listens = page.waitForRequest("**/api/live");
  await page.goto(`${line.address}/tickets/${number}`);
  await listens;
  const words = page.getByLabel("Reply", { exact: true });
  await words.fill("It hums");
  line.breakNext("next-action", 1);
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "We couldn't reach the desk" })).toBeVisible();
  await words.fill("It hums and smells of smoke");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "What you sent first has arrived." })).toBeVisible();
  await expect(words).toHaveValue("It hums and smells of smoke");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("It hums and smells of smoke");
  await expect(words).toHaveValue("");
  await expect(page.getByRole("article").filter({ hasText: "It hums" })).toHaveCount(2);
  line.close();
});

test("what is written while a reply is on its way is there when it has arrived", async ({ customer: { page } }) => {
  const number = await openTicket(page, "In one go");
  const words = page.getByLabel("Reply", { exact: true });
  await words.fill("It works again.");
  const letGo = await holdBack(page, `**/tickets/${number}`);
  await page.getByRole("button", { name: "Send reply" }).click();
  await words.press("End");
  await words.pressSequentially(" PS");
  await page.getByLabel("Attach files").setInputFiles(files.png);
  await expect(page.locator("input[name=attachmentIds]")).toBeAttached();
  letGo();
  await expect(page.getByRole("article").last()).toContainText("It works again.");
  await expect(words).toHaveValue(" PS");
  await expect(page.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await page.reload();
  await expect(words).toHaveValue(" PS");
});

test("who has left the page hears that a reply did not go out, and finds its words again", async ({
  customer: { page },
}) => {
  const number = await openTicket(page, "Left at once");
  const words = page.getByLabel("Reply", { exact: true });
  await words.fill("Written in passing.");
  let cut = () => {};
  const left = new Promise<void>((resolve) => {
    cut = resolve;
  });
  await page.route(`**/tickets/${number}`, async (route) => {
    await left;
    await route.abort("connectionreset");
  });
  await page.getByRole("button", { name: "Send reply" }).click();
  await page.getByRole("link", { name: "Your tickets" }).click();
  cut();
  await expect(page.getByRole("heading", { name: "Your tickets" })).toBeVisible();
  await expect(page.getByText("We couldn't reach the desk")).toBeVisible();
  await page.getByRole("button", { name: "View" }).click();
  await expect(words).toHaveValue("Written in passing.");
});
