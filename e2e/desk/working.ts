import { expect, type Page } from "@playwright/test";
import type { MadePerson } from "../people";

/** Opens a ticket on the desk with its details in sight, on a phone too. */
export async function openDetails(page: Page, number: number): Promise<void> {
  await page.goto(`/desk/tickets/${number}`);
  await showDetails(page);
}

export async function showDetails(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByText("Details", { exact: true }).click();
}

export async function showConversation(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByText("Conversation", { exact: true }).click();
}

/** On a phone it stands in the ticket's menu. */
export async function take(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Take", exact: true }).click();
}

/** An entry of the ticket's "More" menu. */
export async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  const entry = { name, exact: true };
  await page.getByRole("link", entry).or(page.getByRole("button", entry)).click();
}

export async function writeReply(page: Page, words: string): Promise<void> {
  await page.getByLabel("Reply", { exact: true }).fill(words);
}

/** Words the server doesn't have: their page is closed before the line is back. */
export async function writeInTheTunnel({ page, context }: MadePerson, number: number, words: string): Promise<void> {
  await page.goto(`/desk/tickets/${number}`);
  await expect(page.getByRole("button", { name: "Formatting" }).first()).toBeEnabled();
  await context.setOffline(true);
  await writeReply(page, words);
  await expect(page.getByText("Offline, kept on this device")).toBeVisible();
  // What a closing page still sends may outlast it, and find the line back.
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("There is no line."));
  });
  await page.close();
  await context.setOffline(false);
}

/** "Send & pending" or "Send & resolve". */
export async function sendAnd(page: Page, name: "Send & pending" | "Send & resolve"): Promise<void> {
  const button = page.getByRole("button", { name });
  if (isPhone(page) || name === "Send & resolve")
    await page.getByRole("button", { name: "Other ways to send" }).click();
  await button.click();
}

export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 1280) < 900;
}
