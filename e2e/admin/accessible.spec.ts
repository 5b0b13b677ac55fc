import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";

const places = [
  "/admin/people",
  "/admin/people?q=nobody+like+this",
  "/admin/people/invite",
  "/admin/organizations",
  "/admin/teams",
  "/admin/tags",
  "/admin/settings",
  "/admin/audit",
  "/admin/outbox",
];

/** Lists whose rows lead to a page of their own. */
const lists = ["People", "Organizations", "Teams"];

test("axe finds nothing in the admins' places, and nothing is too wide", async ({ admin: { page } }) => {
  test.slow();
  for (const path of places) {
    await page.goto(path);
    await expectAccessible(page);
    await expectNarrow(page);
  }
  for (const label of lists) {
    await page.goto(`/admin/${label.toLowerCase()}`);
    await page.getByRole("table", { name: label }).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/\d+$/);
    await expectAccessible(page);
    await expectNarrow(page);
  }
  await page.getByRole("button", { name: "Delete team" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await expectAccessible(page);
});

test("the tab one stands on is in sight, however narrow the screen", async ({ admin: { page } }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const label of ["People", "Settings", "Outbox"]) {
    await page.goto(`/admin/${label.toLowerCase()}`);
    const tab = page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: label });
    await expect(tab).toHaveAttribute("aria-current", "page");
    await expect(tab).toBeInViewport({ ratio: 0.99 });
  }
});

async function expectNarrow(page: import("@playwright/test").Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(360);
  if (size) await page.setViewportSize(size);
}
