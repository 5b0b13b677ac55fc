import type { Browser, Page } from "@playwright/test";
import { type MadePerson, sendForm, signIn } from "../people";

/** How this person sends and goes on, as they set it themselves. */
export async function prefer(page: Page, how: { undo?: string; after?: "next" | "stay" | "list" }): Promise<void> {
  await page.goto("/profile");
  if (how.undo) await page.getByLabel("Undo sending").selectOption(how.undo);
  if (how.after) await page.getByLabel("After resolving").selectOption(how.after);
  await sendForm(page, "Save how you work");
}

/** The same person at another device. */
export async function anotherDevice(browser: Browser, person: MadePerson, phone: boolean): Promise<Page> {
  const size = phone ? { width: 390, height: 844 } : { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport: size, hasTouch: phone, isMobile: phone });
  const page = await context.newPage();
  await signIn(page, person);
  return page;
}
