import type { Page } from "@playwright/test";
import { isPhone } from "../desk/working";
import { expect, test } from "../fixtures";

test("settings say what doesn't fit, and a new colour is everyone's from their next page on", async ({
  customer,
  admin: { page, name },
}) => {
  test.skip(isPhone(page), "There is one set of settings, so one story changes it.");
  await page.goto("/admin/settings");
  await page.getByLabel("Product name").fill("Half a thought");
  await page.getByLabel("Days to reopen").fill("0");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("At least 1 day.").first()).toBeVisible();
  await expect(page.getByLabel("Product name")).toHaveValue("Half a thought");

  await page.reload();
  const before = await page.getByRole("radio", { checked: true }).inputValue();
  const colour = await page
    .locator("label")
    .filter({ has: page.getByRole("radio", { checked: true }) })
    .innerText();
  await choose(page, "310");
  try {
    await customer.page.goto("/tickets");
    await expect(customer.page.locator("html")).toHaveCSS("--accent-hue", "310");
    await page.goto("/admin/audit");
    const line = page.getByRole("row").filter({ hasText: `${name} changed Settings` });
    await expect(line).toContainText(new RegExp(`accent colour: ${colour}.*Purple`));
    await expect(line).not.toContainText("days to reopen");
  } finally {
    await page.goto("/admin/settings");
    await choose(page, before);
  }
});

async function choose(page: Page, hue: string): Promise<void> {
  await page.locator(`input[name=accentHue][value="${hue}"]`).check();
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
}

test("a form that the browser sent by itself keeps the chosen colour when a number doesn't fit", async ({
  admin,
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await admin.context.storageState(),
  });
  const page = await context.newPage();
  await page.goto("/admin/settings");
  await page.getByText("Orange", { exact: true }).click();
  await page.getByLabel("Days to reopen").fill("0");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("At least 1 day.").first()).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveValue("55");
  await context.close();
});
