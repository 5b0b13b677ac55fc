import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { openDetails, take } from "./working";

const row = (subject: string) => ({ name: new RegExp(subject) });

test("an empty view says what it is for and where to go on", async ({ agent: { page } }) => {
  await page.goto("/desk");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mine");
  await expect(page.getByText("Nothing is waiting for you")).toBeVisible();
  await page.getByRole("link", { name: "Go to unassigned" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unassigned");
});

test("a ticket moves through the views as it is worked on", async ({ customer, agent: { page } }) => {
  const subject = `Gate ${randomUUID()}`;
  const number = await openTicket(customer.page, subject);
  await page.goto("/desk?view=unassigned");
  await expect(page.getByRole("link", row(subject))).toContainText("New");
  await page.goto(`/desk/tickets/${number}`);
  await take(page);
  await expect(page.getByText("This ticket is yours")).toBeVisible();
  await page.goto("/desk");
  await expect(page.getByRole("link", row(subject))).toBeVisible();
  await openDetails(page, number);
  await page.getByLabel("Status").selectOption("on_hold");
  await expect(page.getByLabel("Status")).toHaveValue("on_hold");
  await page.goto(`/desk?view=on_hold&q=${subject}`);
  await expect(page.getByRole("link", row(subject))).toContainText("On hold");
  await page.goto("/desk?view=unassigned");
  await expect(page.getByRole("link", row(subject))).toHaveCount(0);
});

test("filters and search are in the address and go together", async ({ customer, agent: { page } }) => {
  const word = `x${randomUUID().slice(0, 8)}`;
  await openTicket(customer.page, `Calm ${word}`);
  const urgent = await openTicket(customer.page, `Burning ${word}`);
  await openDetails(page, urgent);
  await page.getByLabel("Priority").selectOption("urgent");
  await expect(page.getByLabel("Priority")).toHaveValue("urgent");
  await page.goto(`/desk?view=all&q=${word}`);
  await expect(page.getByRole("link", { name: new RegExp(word) })).toHaveCount(2);
  await page.getByRole("button", { name: "Priority" }).click();
  await page.getByRole("link", { name: "Urgent", exact: true }).click();
  await expect(page).toHaveURL(({ searchParams: at }) => at.get("q") === word && at.get("priority") === "urgent");
  await expect(page.getByRole("link", { name: new RegExp(`Calm ${word}`) })).toHaveCount(0);
  await expect(page.getByRole("link", { name: new RegExp(`Burning ${word}`) })).toBeVisible();
  // The list stays open for a second choice; on a phone it lies over the rest.
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page).toHaveURL(/\/desk\?view=all$/);
});

test("searching finds a ticket by its words, its number and its customer", async ({ customer, agent: { page } }) => {
  const word = `y${randomUUID().slice(0, 8)}`;
  const number = await openTicket(customer.page, `Door ${word}`);
  for (const q of [word, `#${number}`, customer.email]) {
    await page.goto(`/desk?view=all&q=${encodeURIComponent(q)}`);
    await expect(page.getByRole("link", row(word)), q).toBeVisible();
  }
  await page.goto("/desk?view=all&q=nobodyeverwrotethis");
  await expect(page.getByText("Nothing found for “nobodyeverwrotethis”")).toBeVisible();
});

test("pages go on from the last row, and never show a ticket twice", async ({ agent: { page } }) => {
  // Longest waiting first: what other stories write at this moment comes last.
  await page.goto("/desk?view=all&sort=waiting");
  const rows = page.getByRole("list", { name: "Tickets" }).getByRole("link");
  await expect(rows).toHaveCount(25);
  const first = await rows.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page).toHaveURL(/after=/);
  await expect(rows.first()).not.toHaveAttribute("href", first[0] ?? "");
  const second = await rows.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(second.filter((href) => first.includes(href))).toEqual([]);
  await page.getByRole("link", { name: "Back to the first page" }).click();
  await expect(page).not.toHaveURL(/after=/);
});

test("a ticket leads back to the list it was opened from", async ({ agent: { page } }) => {
  await page.goto("/desk?view=all&sort=newest");
  await page.getByRole("list", { name: "Tickets" }).getByRole("link").nth(2).click();
  await page.waitForURL(/\/desk\/tickets\/\d+$/);
  await expect(page.getByRole("link", { name: "Back to the queue" })).toHaveAttribute("href", /sort=newest/);
  await page.getByRole("link", { name: "Back to the queue" }).click();
  await expect(page).toHaveURL(/view=all&sort=newest/);
});
