import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { isPhone } from "./working";

test("the palette finds a ticket by its words and its number, and a customer", async ({
  customer,
  agent: { page },
}) => {
  const word = `p${randomUUID().slice(0, 8)}`;
  const number = await openTicket(customer.page, `Camera ${word}`);
  await page.goto("/desk");
  const field = await openPalette(page);
  await field.fill(word);
  await expect(page.getByRole("option", { name: new RegExp(`Camera ${word}`) })).toBeVisible();
  await expectAccessible(page);
  await field.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/desk/tickets/${number}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Camera ${word}`);

  await page.goto("/desk");
  await openPalette(page);
  await field.fill(`#${number}`);
  await page.getByRole("option", { name: new RegExp(`Camera ${word}`) }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/tickets/${number}$`));

  await page.goto("/desk");
  await openPalette(page);
  await field.fill(customer.name);
  await page.getByRole("option", { name: new RegExp(customer.email) }).click();
  await expect(page.getByRole("link", { name: new RegExp(`Camera ${word}`) })).toBeVisible();
});

test("the palette does what the page can, and goes anywhere", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Done from the palette");
  await page.goto(`/desk/tickets/${number}`);
  const field = await openPalette(page);
  await expect(page.getByRole("option", { name: /^Resolve/ }).first()).toBeVisible();
  await field.fill("resolve");
  await page
    .getByRole("option", { name: /^Resolve/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();
  await openPalette(page);
  await field.fill("unass");
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unassigned");
  // Settings are the admins'.
  await openPalette(page);
  await field.fill("outbox");
  await expect(page.getByText("Nothing fits.")).toBeVisible();
  await field.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the palette's search is the team's alone", async ({ customer: { page } }) => {
  await page.goto("/tickets");
  for (const path of ["/api/find?q=door", "/api/queue?view=all&number=1"]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});

/** By key; on a phone by the search button, or by a ticket's menu. */
async function openPalette(page: Page) {
  await expect(page.locator("html")).toHaveAttribute("data-single-keys", "on");
  if (!isPhone(page)) await page.keyboard.press("Control+k");
  else if (/\/tickets\//.test(page.url())) {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Find or do something" }).click();
  } else {
    await page.getByRole("navigation", { name: "Desk" }).getByRole("button", { name: "Search" }).click();
    await page.getByRole("button", { name: "Customers, actions and places" }).click();
  }
  const field = page.getByRole("combobox", { name: "Find or do something" });
  await expect(field).toBeFocused();
  return field;
}
