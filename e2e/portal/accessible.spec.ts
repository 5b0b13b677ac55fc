import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { openTicket } from "./writing";

test("axe finds nothing in the portal, by day and by night", async ({ customer: { page } }) => {
  await page.goto("/tickets");
  await expectAccessible(page);
  await page.goto("/tickets/new");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByText("Write a subject.")).toBeVisible();
  await expectAccessible(page);
  await openTicket(page, "Checked for everyone");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Mark as solved" }).click();
  await expect(page.getByText(/^Solved/)).toBeVisible();
  await expectAccessible(page);
  await page.goto("/tickets?tab=solved");
  await expectAccessible(page);
  await page.goto("/tickets?q=nothing");
  await expectAccessible(page);
});

test("nothing is wider than a small phone", async ({ customer: { page } }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openTicket(page, `Longword${"x".repeat(80)}`, `https://example.com/${"y".repeat(200)}`);
  for (const path of [page.url(), "/tickets", "/tickets/new"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
});
