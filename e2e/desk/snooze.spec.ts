import { randomUUID } from "node:crypto";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { signIn } from "../people";
import { openTicket } from "../portal/writing";
import { take } from "./working";

test("a snoozed ticket sleeps until its customer writes", async ({ customer, agent: { page } }) => {
  test.slow();
  const subject = `Asleep ${randomUUID().slice(0, 8)}`;
  const number = await openTicket(customer.page, subject);
  const row = page.getByRole("link", { name: new RegExp(subject) });
  await page.goto(`/desk/tickets/${number}`);
  await take(page);
  await expect(page.getByText("This ticket is yours")).toBeVisible();
  await page.getByRole("button", { name: "Snooze", exact: true }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Monday 09:00" }).click();
  await expect(page.getByRole("button", { name: /^Snoozed until/ })).toBeVisible();
  await page.goto("/desk");
  await expect(page.getByText("Nothing is waiting for you")).toBeVisible();
  await page.goto(`/desk?view=snoozed&q=${encodeURIComponent(`#${number}`)}`);
  await expect(row).toContainText("09:00");
  await page.goto("/desk");
  await customer.page.goto(`/tickets/${number}`);
  await expect(customer.page.getByText("Received").first()).toBeVisible();
  await customer.page.getByLabel("Reply", { exact: true }).fill("It blinks again.");
  await customer.page.getByRole("button", { name: "Send reply" }).click();
  await expect(row).toBeVisible();
});

test("any date will do, and it can be woken by hand", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Later");
  await page.goto(`/desk/tickets/${number}`);
  await page.getByRole("button", { name: "Snooze", exact: true }).click();
  const menu = page.locator("#snooze");
  await menu.getByRole("button", { name: "Snooze", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Choose a time that is still to come." })).toBeVisible();
  const soon = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Date and time").fill(`${soon}T14:15`);
  await menu.getByRole("button", { name: "Snooze", exact: true }).click();
  const asleep = page.getByRole("button", { name: /^Snoozed until .* 14:15$/ });
  await expect(asleep).toBeVisible();
  await asleep.click();
  await page.getByRole("button", { name: "Wake now" }).click();
  await expect(page.getByRole("button", { name: "Snooze", exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a ticket is snoozed by its form", async ({ page, customer, agent }) => {
    const number = await openTicket(customer.page, "Later, without scripts");
    await signIn(page, agent);
    await page.goto(`/desk/tickets/${number}`);
    await page.getByRole("button", { name: "Snooze", exact: true }).click();
    await page.getByRole("button", { name: "Tomorrow 09:00" }).click();
    await expect(page.getByRole("button", { name: /^Snoozed until/ })).toBeVisible();
  });
});
