import { files } from "../files";
import { expect, test } from "../fixtures";
import { holdBack } from "../hold-back";
import { forgetSession, signIn } from "../people";
import { openTicket } from "../portal/writing";
import { anotherDevice } from "./sending-how";
import { isPhone, writeReply } from "./working";

test("a draft goes on where the other device left off, with its files, and is gone from both once sent", async ({
  browser,
  customer,
  agent,
}) => {
  const { page } = agent;
  const number = await openTicket(customer.page, "Begun at the desk");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Hello, on the way to");
  await page.getByLabel("Attach files").first().setInputFiles(files.png);
  await expect(page.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await expect(page.getByText("Saved · just now")).toBeVisible();

  const other = await anotherDevice(browser, agent, !isPhone(page));
  await other.goto(`/desk/tickets/${number}`);
  await expect(other.getByLabel("Reply", { exact: true })).toHaveValue("Hello, on the way to");
  await expect(other.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await writeReply(other, "Hello, on the way to you.");
  await other.getByRole("button", { name: "Send reply" }).click();
  await expect(other.getByRole("article").last()).toContainText("Hello, on the way to you.");
  await expect(other.getByRole("article").last().getByRole("img", { name: "display.png" })).toBeVisible();

  await expect(page.getByRole("article").last()).toContainText("Hello, on the way to you.");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("");
  await expect(page.getByRole("list", { name: "Attached files" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("");
  await other.context().close();
});

test("a reload in the middle of a word loses nothing", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Interrupted in a word");
  await page.goto(`/desk/tickets/${number}`);
  await expect(page.getByRole("button", { name: "Formatting" }).first()).toBeEnabled();
  const area = page.getByLabel("Reply", { exact: true });
  await area.pressSequentially("The site key was lo");
  await page.reload();
  await expect(area).toHaveValue("The site key was lo");
  await area.press("End");
  await area.pressSequentially("st.");
  await page.goto("/desk");
  await page.goto(`/desk/tickets/${number}`);
  await expect(area).toHaveValue("The site key was lost.");
});

test("a save that arrives after its words were sent brings nothing back", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Overtaken");
  await page.goto(`/desk/tickets/${number}`);
  const letGo = await holdBack(page, "**/api/drafts");
  const asked = page.waitForRequest("**/api/drafts");
  await writeReply(page, "Quicker than its own draft.");
  await asked;
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("Quicker than its own draft.");
  const late = page.waitForResponse("**/api/drafts");
  letGo();
  expect(await (await late).json()).toMatchObject({ saved: false });
  await page.reload();
  await expect(page.getByRole("article").last()).toContainText("Quicker than its own draft.");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("");
});

test("without a line the words stay on this device, and reach the server later", async ({
  browser,
  customer,
  agent,
}) => {
  const { page } = agent;
  const number = await openTicket(customer.page, "On the train");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "In the tunnel");
  await expect(page.getByText("Saved · just now")).toBeVisible();
  await page.context().setOffline(true);
  await writeReply(page, "In the tunnel, still writing");
  await expect(page.getByText("Offline, kept on this device")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText("Saved · just now")).toBeVisible();
  const other = await anotherDevice(browser, agent, isPhone(page));
  await other.goto(`/desk/tickets/${number}`);
  await expect(other.getByLabel("Reply", { exact: true })).toHaveValue("In the tunnel, still writing");
  await other.context().close();
});

test("reply and comment keep drafts of their own, through signing out and another assignee", async ({
  customer,
  agent,
  admin,
}) => {
  const { page } = agent;
  const number = await openTicket(customer.page, "Two drafts");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "For the customer");
  await page.getByRole("tab", { name: "Internal comment" }).click();
  await page.getByLabel("Internal comment", { exact: true }).fill("For the team");
  await expect(page.getByText("Only your team sees this · Saved")).toBeVisible();
  await admin.page.goto(`/desk/tickets/${number}`);
  await page.evaluate(() => localStorage.clear());
  await forgetSession(page);
  await signIn(page, agent);
  await page.goto(`/desk/tickets/${number}`);
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("For the customer");
  await page.getByRole("tab", { name: "Internal comment" }).click();
  await expect(page.getByLabel("Internal comment", { exact: true })).toHaveValue("For the team");
  await expect(admin.page.getByLabel("Reply", { exact: true })).toHaveValue("");
  expect(await (await customer.page.request.get(`/tickets/${number}`)).text()).not.toContain("For the customer");
});
