import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { showDetails } from "./working";

test("axe finds nothing on the desk, by day and by night", async ({ customer, agent: { page } }) => {
  test.slow();
  const number = await openTicket(customer.page, "Checked for everyone");
  for (const path of [
    "/desk",
    "/desk?view=all",
    "/desk?view=all&q=nothing+like+it",
    "/desk/customers",
    "/desk/tickets/new",
  ]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.getByRole("list", { name: "Customers" }).getByRole("link").first().click();
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByText("Write a subject.").first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/desk/tickets/${number}`);
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Internal comment" }).click();
  await page.getByLabel("Internal comment", { exact: true }).fill("Amber and readable.");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByRole("article", { name: /^Comment from/ })).toBeVisible();
  await expectAccessible(page);
  await showDetails(page);
  await expectAccessible(page);
});

test("nothing is wider than a small phone", async ({ customer, agent: { page } }) => {
  const long = await openTicket(customer.page, `Longword${"x".repeat(80)}`, `https://example.com/${"y".repeat(200)}`);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [`/desk/tickets/${long}`, "/desk?view=all", "/desk/tickets/new", "/desk/customers"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
});
