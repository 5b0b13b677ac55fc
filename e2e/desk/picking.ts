import type { Page } from "@playwright/test";
import { isPhone } from "./working";

/** Picks the rows of these subjects, with the pointer or by touch. */
export async function pick(page: Page, subjects: string[]): Promise<void> {
  if (isPhone(page)) await page.getByRole("button", { name: "Select", exact: true }).click();
  for (const subject of subjects) {
    const row = page.getByRole("list", { name: "Tickets" }).getByRole("listitem").filter({ hasText: subject });
    if (isPhone(page)) await row.getByRole("link").click();
    else await row.getByRole("checkbox").check();
  }
}

/** Chooses in the bar of picked tickets. */
export async function change(page: Page, what: string, to: string): Promise<void> {
  await page.getByRole("region", { name: "Selected tickets" }).getByLabel(what, { exact: true }).selectOption(to);
}

export const told = (page: Page) => page.getByRole("region", { name: "Change of many tickets" });
