import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { change, pick, told } from "./picking";
import { openDetails } from "./working";

test("picked tickets are assigned together, and it can be undone", async ({ customer, agent, another }) => {
  test.slow();
  const { page } = agent;
  const colleague = await another("agent");
  const word = `pick${randomUUID().slice(0, 8)}`;
  for (const n of [1, 2, 3]) await openTicket(customer.page, `Row ${n} ${word}`);
  await page.goto(`/desk?view=unassigned&q=${word}`);
  const rows = page.getByRole("list", { name: "Tickets" }).getByRole("link");
  await expect(rows).toHaveCount(3);
  await pick(page, [`Row 1 ${word}`, `Row 3 ${word}`]);
  await expect(page.getByText("2 selected")).toBeVisible();
  await expectAccessible(page);
  await change(page, "Assign", colleague.name);
  await expect(told(page)).toContainText(`2 tickets assigned to ${colleague.name}.`);
  await expect(rows).toHaveCount(1);
  await expectAccessible(page);
  await colleague.page.goto("/desk");
  await expect(colleague.page.getByRole("list", { name: "Tickets" }).getByRole("link")).toHaveCount(2);
  await told(page).getByRole("button", { name: "Undo" }).click();
  await expect(told(page)).toContainText("2 tickets as before.");
  await expect(rows).toHaveCount(3);
  // Somebody else took them off the colleague's list: they stay where they stood until it is opened again.
  await expect(colleague.page.getByText("no longer in this list")).toHaveCount(2);
  await colleague.page.reload();
  await expect(colleague.page.getByText("Nothing is waiting for you")).toBeVisible();
});

test("a range and a whole page; one ticket that may not change keeps all as they are", async ({
  customer,
  agent: { page },
}) => {
  const word = `range${randomUUID().slice(0, 8)}`;
  const numbers: number[] = [];
  for (const n of [1, 2, 3, 4]) numbers.push(await openTicket(customer.page, `Row ${n} ${word}`));
  await page.goto(`/desk?view=all&q=${word}`);
  const boxes = page.getByRole("list", { name: "Tickets" }).getByRole("checkbox");
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ["Shift"] });
  await expect(page.getByText("3 selected")).toBeVisible();
  await page.getByRole("button", { name: "All on this page" }).click();
  await expect(page.getByText("4 selected")).toBeVisible();
  await change(page, "Status", "Resolved");
  await expect(told(page)).toContainText("4 tickets set to resolved.");
  await boxes.nth(0).click();
  await change(page, "Status", "Closed");
  await expect(told(page)).toContainText("1 ticket set to closed.");
  await boxes.nth(0).click();
  await page.getByRole("button", { name: "All on this page" }).click();
  await change(page, "Status", "Open");
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was changed." })).toBeVisible();
});

test("the picked tickets as a CSV file, with cells that no spreadsheet runs", async ({ customer, agent: { page } }) => {
  const word = `csv${randomUUID().slice(0, 8)}`;
  const number = await openTicket(customer.page, `=HYPERLINK("${word}")`);
  await page.goto(`/desk?view=all&q=${encodeURIComponent(`#${number}`)}`);
  await pick(page, [word]);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^tickets-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await file.path(), "utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFNumber,Subject,Status,/);
  expect(lines[1]).toContain(`${number},"'=HYPERLINK(""${word}"")",new,normal,`);
});

test("nobody else exports: a customer finds nothing there, a visitor is asked to sign in", async ({
  customer,
  request,
}) => {
  const origin = new URL(customer.page.url() === "about:blank" ? "http://127.0.0.1" : customer.page.url()).origin;
  await customer.page.goto("/tickets");
  const own = new URL(customer.page.url()).origin;
  const form = { filter: "view=all" };
  expect(
    (await customer.context.request.post("/api/tickets/export", { form, headers: { origin: own } })).status(),
  ).toBe(404);
  expect((await request.post("/api/tickets/export", { form, headers: { origin } })).status()).toBe(401);
});

test("a picked ticket can be tagged for all of them", async ({ customer, agent: { page } }) => {
  const word = `many${randomUUID().slice(0, 8)}`;
  const first = await openTicket(customer.page, `Row 1 ${word}`);
  await openTicket(customer.page, `Row 2 ${word}`);
  await openDetails(page, first);
  await page.getByLabel("Add a tag").fill(word);
  await page.getByLabel("Add a tag").press("Enter");
  await expect(page.getByRole("button", { name: `Remove the tag ${word}` })).toBeVisible();
  await page.goto(`/desk?view=all&q=${word}`);
  await pick(page, [`Row 1 ${word}`, `Row 2 ${word}`]);
  await change(page, "Add tag", word);
  await expect(told(page)).toContainText(`1 ticket tagged ${word}.`);
  await expect(told(page)).toContainText("1 were so already.");
});
