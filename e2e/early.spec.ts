import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { showConversation, showDetails, writeReply } from "./desk/working";
import { expect, test } from "./fixtures";
import { holdBack } from "./hold-back";
import { openTicket } from "./portal/writing";

test("what is chosen and typed before the page's script has come is kept", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "On a slow line");
  const arrive = await holdScripts(page);
  await page.goto(`/desk/tickets/${number}`, { waitUntil: "domcontentloaded" });
  await writeReply(page, "Half a sentence");
  await showDetails(page);
  await page.getByLabel("Priority").selectOption("urgent");
  await page.getByLabel("Team").selectOption({ label: "Billing" });
  arrive();
  await showConversation(page);
  await expect(page.getByText("priority normal → urgent")).toBeVisible();
  await expect(page.getByText("handed this to Billing")).toBeVisible();
  await expect(page.getByText("Saved · just now")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Half a sentence");
});

test("a filter chosen before the page's script has come acts when it is there", async ({ agent: { page } }) => {
  const arrive = await holdScripts(page);
  await page.goto("/desk?view=all", { waitUntil: "domcontentloaded" });
  const team = page.getByRole("combobox", { name: "Team", exact: true });
  await team.selectOption({ label: "Billing" });
  arrive();
  await expect(page).toHaveURL(/team=\d+/);
  await expect(team.locator("option:checked")).toHaveText("Billing");
});

test("how the queue should look, chosen before the script has come, is kept", async ({ customer, agent: { page } }) => {
  await openTicket(customer.page, "One row at least");
  const arrive = await holdScripts(page);
  await page.goto("/desk?view=all", { waitUntil: "domcontentloaded" });
  await page.getByRole("button", { name: "Display" }).click();
  await page.getByRole("radio", { name: "Table", exact: true }).check();
  await page.getByRole("checkbox", { name: "Team", exact: true }).uncheck();
  arrive();
  const list = page.getByRole("list", { name: "Tickets" });
  await expect(list).toHaveClass(/tight.* no-team/);
  await page.reload();
  await expect(list).toHaveClass(/tight.* no-team/);
});

test("the list follows what was typed into its search, and a macro's preview shows it", async ({ agent: { page } }) => {
  const arrive = await holdScripts(page);
  await page.goto("/desk/macros/new", { waitUntil: "domcontentloaded" });
  await page.getByLabel("Reply").fill("Hello {{customer.first_name}}");
  const other = await page.context().newPage();
  const arriveToo = await holdScripts(other);
  await other.goto("/desk/customers", { waitUntil: "domcontentloaded" });
  await other.getByRole("searchbox", { name: "Search customers" }).fill("nobody of this name");
  arrive();
  arriveToo();
  await expect(page.getByRole("complementary", { name: "Preview" })).toContainText("Hello Mara");
  await expect(other).toHaveURL(/q=nobody/);
});

test("a customer's words typed before the script has come outlive the page", async ({ customer: { page } }) => {
  const arrive = await holdScripts(page);
  await page.goto("/tickets/new", { waitUntil: "domcontentloaded" });
  await page.getByLabel("Subject").fill("On a slow line");
  await page.getByLabel("Description").fill("Half a sentence");
  arrive();
  await expect(page.getByLabel("Attach files")).toBeEnabled();
  await page.reload();
  await expect(page.getByLabel("Subject")).toHaveValue("On a slow line");
  await expect(page.getByLabel("Description")).toHaveValue("Half a sentence");
});

test("files can be picked as soon as they can be kept", async ({ customer: { page } }) => {
  const arrive = await holdScripts(page);
  await page.goto("/tickets/new", { waitUntil: "domcontentloaded" });
  await expect(page.getByLabel("Attach files")).toBeDisabled();
  arrive();
  await expect(page.getByLabel("Attach files")).toBeEnabled();
});

test("what was said while a second window waited for its script appears there too", async ({ customer }) => {
  const { page, context } = customer;
  await openTicket(page, "Seen from two windows");
  const other = await context.newPage();
  const arrive = await holdScripts(other);
  await other.goto(page.url(), { waitUntil: "domcontentloaded" });
  await page.getByLabel("Reply", { exact: true }).fill("Written in the first window.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article", { name: "Message from you" })).toHaveCount(2);
  arrive();
  await expect(other.getByText("Written in the first window.")).toBeVisible();
});

test("a form that the browser sent by itself says that it is saved, and once", async ({ customer: { page } }) => {
  await holdScripts(page);
  await page.goto("/profile", { waitUntil: "domcontentloaded" });
  await page.getByLabel("Name").fill("Robin Sommer");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toHaveCount(1);
  await expect(page.getByLabel("Name")).toHaveValue("Robin Sommer");
  await expect(async () => {
    await page.goto("/profile", { waitUntil: "domcontentloaded" });
    await expect(page.getByText("Saved.")).toHaveCount(0, { timeout: 1 });
  }).toPass();
});

test("a button pressed before the script has come acts when it is there", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Pressed too early");
  const arrive = await holdScripts(page);
  await page.goto(`/desk/tickets/${number}`, { waitUntil: "domcontentloaded" });
  await page.getByRole("tab", { name: "Internal comment" }).click();
  arrive();
  await page.getByLabel("Internal comment", { exact: true }).fill("For the team");
  await expect(page.getByText("Only your team sees this · Saved")).toBeVisible();
});

test("an early press is forgotten once something else was begun", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Pressed, then written");
  const arrive = await holdScripts(page);
  await page.goto(`/desk/tickets/${number}`, { waitUntil: "domcontentloaded" });
  await page.getByRole("tab", { name: "Internal comment" }).click();
  await writeReply(page, "For the customer");
  arrive();
  await expect(page.getByText("Saved · just now")).toBeVisible();
  await expect(page.getByLabel("Reply", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("For the customer");
});

test("what can't be undone asks first, however early it is pressed", async ({ admin: { page } }) => {
  const team = `Early ${randomUUID().slice(0, 8)}`;
  await page.goto("/admin/teams");
  await page.getByLabel("Name").fill(team);
  await page.getByRole("button", { name: "Create team" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(team);
  const arrive = await holdScripts(page);
  await page.reload({ waitUntil: "domcontentloaded" });
  await page.getByRole("button", { name: "Delete team" }).click();
  arrive();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete team" }).click();
  await expect(page).toHaveURL("/admin/teams");
  await expect(page.getByText(team)).toHaveCount(0);
});

test("a part of the page that has not come for want of a line comes later, and the page stays", async ({
  customer,
  agent: { page },
}) => {
  const number = await openTicket(customer.page, "In a tunnel");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Half a sentence");
  await expect(page.getByText("Saved · just now")).toBeVisible();
  const palette = page.getByRole("dialog");
  await page.context().setOffline(true);
  const isAskedFor = page.waitForRequest((request) => new URL(request.url()).pathname === "/api/health");
  await page.keyboard.press("ControlOrMeta+k");
  await isAskedFor;
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Half a sentence");
  await expect(palette).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(palette).toBeVisible();
});

/** The page's words are there, its scripts are not. */
const holdScripts = (page: Page) => holdBack(page, "**/_next/static/chunks/**/*.js");
