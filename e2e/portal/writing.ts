import type { Page } from "@playwright/test";

/** Writes a ticket as a customer and stands on its page; answers its number. */
export async function openTicket(
  page: Page,
  subject: string,
  words = "The reader at the gate blinks red.",
): Promise<number> {
  await page.goto("/tickets/new");
  await page.getByLabel("Subject").fill(subject);
  await page.getByLabel("Description").fill(words);
  await page.getByRole("button", { name: "Create ticket" }).click();
  await page.waitForURL(/\/tickets\/\d+$/);
  return Number(page.url().split("/").at(-1));
}
