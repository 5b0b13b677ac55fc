import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { isPhone, openDetails } from "./working";

const savedViews = async (page: Page) => {
  if (isPhone(page)) await page.getByRole("button", { name: "Views" }).click();
  return page.getByRole("navigation", { name: "Saved views" });
};

test("filters are saved as a view, found in the side bar, renamed and deleted", async ({
  customer,
  agent: { page },
}) => {
  test.slow();
  const tag = `view ${randomUUID().slice(0, 8)}`;
  const number = await openTicket(customer.page, "In a view of its own");
  await openDetails(page, number);
  await page.getByLabel("Add a tag").fill(tag);
  await page.getByLabel("Add a tag").press("Enter");
  await expect(page.getByRole("button", { name: `Remove the tag ${tag}` })).toBeVisible();
  await page.goto("/desk?view=all");
  await expect(page.getByRole("button", { name: "Save as view" })).toHaveCount(0);
  await page.getByLabel("Tag", { exact: true }).selectOption({ label: tag });
  await page.getByRole("button", { name: "Save as view" }).click();
  await page.getByLabel("Name of the view").fill(`My ${tag}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(page).toHaveURL(/saved=\d+/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`My ${tag}`);
  await expect(page.getByRole("button", { name: "Save as view" })).toHaveCount(0);
  await page.goto("/desk/customers");
  const item = (await savedViews(page)).getByRole("link", { name: `My ${tag}` });
  await expect(item).toContainText("1");
  await item.click();
  await expect(page.getByRole("list", { name: "Tickets" }).getByRole("link")).toHaveCount(1);
  await page.getByRole("button", { name: "Change view" }).click();
  await page.getByLabel("Name of the view").fill(`Our ${tag}`);
  await page.getByRole("button", { name: "Rename view" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Our ${tag}`);
  await page.getByRole("button", { name: "Delete view" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete view" }).click();
  await expect(page).toHaveURL(/\/desk$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mine");
});

test("a view for everyone is in a colleague's side bar, and its count stays right", async ({
  customer,
  agent,
  another,
}) => {
  const colleague = (await another("agent")).page;
  const tag = `shared ${randomUUID().slice(0, 8)}`;
  const first = await openTicket(customer.page, "The first of two");
  const second = await openTicket(customer.page, "The second of two");
  const { page } = agent;
  const addTag = async (number: number) => {
    await openDetails(page, number);
    await page.getByLabel("Add a tag").fill(tag);
    await page.getByLabel("Add a tag").press("Enter");
    await expect(page.getByRole("button", { name: `Remove the tag ${tag}` })).toBeVisible();
  };
  await addTag(first);
  await page.goto("/desk?view=all");
  await page.getByLabel("Tag", { exact: true }).selectOption({ label: tag });
  await page.getByRole("button", { name: "Save as view" }).click();
  await page.getByLabel("Name of the view").fill(tag);
  await page.getByLabel("Who sees it").selectOption({ label: "Everyone" });
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(tag);
  await colleague.goto("/desk?view=all");
  const item = (await savedViews(colleague)).getByRole("link", { name: tag });
  await expect(item).toContainText("1");
  await addTag(second);
  await expect(item).toContainText("2");
  await item.click();
  await expect(colleague.getByRole("button", { name: "Change view" })).toHaveCount(0);
  await page.goto("/desk");
  await (await savedViews(page)).getByRole("link", { name: tag }).click();
  await page.getByRole("button", { name: "Change view" }).click();
  await page.getByRole("button", { name: "Delete view" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete view" }).click();
  await expect(page).toHaveURL(/\/desk$/);
});

test("density and columns are remembered", async ({ customer, agent: { page } }) => {
  test.slow();
  const subject = `Looked at ${randomUUID().slice(0, 8)}`;
  const number = await openTicket(customer.page, subject);
  await page.goto("/desk?view=all&sort=newest");
  const row = page.getByRole("link", { name: new RegExp(subject) });
  await page.getByRole("button", { name: "Display" }).click();
  await page.getByLabel("Number").check();
  await expect(row).toContainText(`#${number}`);
  await page.getByLabel("Comfortable").check();
  await expect(page.getByRole("list", { name: "Tickets" })).toHaveClass(/roomy/);
  await expectAccessible(page);
  await page.getByLabel("Table", { exact: true }).check();
  await expect(page.getByRole("list", { name: "Tickets" })).toHaveClass(/tight/);
  await page.reload();
  await expect(page.getByRole("list", { name: "Tickets" })).toHaveClass(/tight/);
  const { height } = (await row.boundingBox()) ?? { height: 0 };
  expect(Math.round(height)).toBeGreaterThanOrEqual(44);
  expect(Math.round(height)).toBeLessThanOrEqual(45);
  await expectAccessible(page);
});
