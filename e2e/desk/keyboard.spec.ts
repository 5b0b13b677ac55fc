import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { holdBack } from "../hold-back";
import { openTicket } from "../portal/writing";

test("a whole shift by keyboard alone", async ({ customer, agent: { page } }) => {
  test.slow();
  const word = `k${randomUUID().slice(0, 8)}`;
  for (const name of ["Third", "Second", "First"]) await openTicket(customer.page, `${name} ${word}`);
  const keys = page.keyboard;
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto("/desk");
  await ready(page);

  // To all tickets, and to these by searching.
  await keys.press("g");
  await keys.press("a");
  await expect(heading).toHaveText("All tickets");
  await keys.press("/");
  await keys.type(word);
  await keys.press("Enter");
  const rows = page.getByRole("list", { name: "Tickets" }).getByRole("link");
  await expect(rows).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  await ready(page);
  await keys.press("Escape");
  await keys.press("j");
  await expect(rows.nth(0)).toBeFocused();
  await keys.press("j");
  await expect(rows.nth(1)).toBeFocused();
  await keys.press("k");
  await keys.press("Enter");
  await expect(heading).toHaveText(`First ${word}`);
  await ready(page);

  // Take it, talk to the team, answer, resolve.
  await keys.press("i");
  await expect(page.getByText("took this ticket")).toBeVisible();
  await keys.press("n");
  await expect(page.getByLabel("Internal comment", { exact: true })).toBeFocused();
  // Letters are letters while one types.
  await keys.type("Resolve jkesz? i");
  await keys.press("Control+Enter");
  await expect(page.getByRole("article", { name: /^Comment from/ })).toContainText("Resolve jkesz? i");
  await keys.press("Escape");
  await keys.press("r");
  await expect(page.getByLabel("Reply", { exact: true })).toBeFocused();
  await keys.type("Half a word");
  await keys.press("Escape");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Half a word");
  await keys.press("r");
  await keys.type(" and the rest.");
  await keys.press("Control+Enter");
  await expect(page.getByRole("article").last()).toContainText("and the rest.");
  await keys.press("Escape");
  await keys.press("p");
  await expect(page.getByLabel("Priority")).toBeFocused();

  // Out of the list of priorities, out of the field, back to the queue.
  await expect(async () => {
    await keys.press("Escape");
    await expect(rows.first()).toBeVisible({ timeout: 2_000 });
  }).toPass();

  // On to the next one: send, resolve and go on in one breath.
  await page.getByRole("link", { name: new RegExp(`Second ${word}`) }).focus();
  await keys.press("Enter");
  await expect(heading).toHaveText(`Second ${word}`);
  await ready(page);
  await keys.press("r");
  await keys.type("All done.");
  await keys.press("Control+Shift+Enter");
  await expect(heading).toHaveText(`Third ${word}`, { timeout: 20_000 });
  await keys.press("e");
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();
  await keys.press("z");
  await expect(page.getByRole("button", { name: "Resolve", exact: true })).toBeVisible();
});

test("a key brings what it is for before the eyes, whichever part of the ticket shows", async ({
  customer,
  agent: { page },
}) => {
  const number = await openTicket(customer.page, "Both sides of it");
  await page.goto(`/desk/tickets/${number}`);
  await ready(page);
  await page.keyboard.press("a");
  const assignee = page.getByLabel("Assignee");
  await expect(assignee).toBeFocused();
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(assignee).not.toBeFocused({ timeout: 500 });
  }).toPass();
  // The very next letter is text already, none of them a key.
  await page.keyboard.type("nlies next door");
  await expect(page.getByLabel("Internal comment", { exact: true })).toHaveValue("lies next door");
  await page.keyboard.press("Escape");
  await page.keyboard.type("rr");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("r");
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await page.keyboard.press("Escape");
  await page.keyboard.press("l");
  await expect(page.getByLabel("Add a tag")).toBeFocused();
  await page.keyboard.press("Escape");
  // Of the reply's macros and the comment's, those of the words that show.
  await page.keyboard.press("m");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Internal comment", { exact: true })).toBeFocused();
});

test("/ leads to the search, and what is typed next is looked for", async ({ agent: { page } }) => {
  await page.goto("/desk?view=all");
  await ready(page);
  await page.keyboard.type("/reader");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=reader/);
});

test("the list of keys opens with ?, and is read by everyone", async ({ agent: { page } }) => {
  await page.goto("/desk");
  await ready(page);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog.getByText("Write a reply")).toBeVisible();
  // A key that does nothing here isn't listed.
  await expect(dialog.getByText("Snooze")).toHaveCount(0);
  await expectAccessible(page);
  // Behind it no key acts.
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/desk$/);
});

test("what is typed while the palette is on its way is meant for it: no key acts", async ({
  customer,
  agent: { page },
}) => {
  const number = await openTicket(customer.page, "In a hurry");
  await page.goto(`/desk/tickets/${number}`);
  await ready(page);
  const arrive = await holdBack(page, "**/_next/static/chunks/**");
  const asked = page.waitForRequest("**/_next/static/chunks/**");
  await page.keyboard.press("Control+k");
  await asked;
  for (const key of ["e", "i", "g", "a"]) await page.keyboard.press(key);
  arrive();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Resolve", exact: true })).toBeVisible();
  await expect(page.getByText("took this ticket")).toHaveCount(0);
  await ready(page);
  await page.keyboard.press("e");
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();
});

test("with single keys switched off only those with ⌘ or Ctrl act", async ({ customer, agent: { page } }) => {
  test.slow();
  const number = await openTicket(customer.page, "Not by accident");
  await page.goto("/profile");
  await page.getByRole("switch", { name: /Single keys/ }).press("Space");
  await expect(page.getByRole("switch", { name: /Single keys/ })).not.toBeChecked();
  await page.getByRole("button", { name: "Save keys" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("switch", { name: /Single keys/ })).not.toBeChecked();
  await page.goto(`/desk/tickets/${number}`);
  await ready(page, "off");
  for (const key of ["e", "i", "r", "?", "g", "a"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByLabel("Reply", { exact: true })).not.toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("button", { name: "Reopen" })).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/desk/tickets/${number}$`));
});

/** The page listens to the keyboard. */
async function ready(page: Page, singleKeys = "on"): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-single-keys", singleKeys);
}
