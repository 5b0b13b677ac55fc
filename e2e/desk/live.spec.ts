import { randomUUID } from "node:crypto";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";

const row = (subject: string) => ({ name: new RegExp(subject) });

test("new tickets wait in a bar, and no row moves before it is pressed", async ({ customer, agent: { page } }) => {
  const word = `b${randomUUID().slice(0, 8)}`;
  await openTicket(customer.page, `First ${word}`);
  await page.goto(`/desk?view=all&q=${word}`);
  const first = page.getByRole("link", row(`First ${word}`));
  await expect(first).toBeVisible();
  const before = await first.boundingBox();
  await openTicket(customer.page, `Second ${word}`);
  const bar = page.getByRole("button", { name: "1 new ticket" });
  await expect(bar).toBeVisible();
  await expect(page.getByRole("link", row(`Second ${word}`))).toHaveCount(0);
  expect((await first.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await expectAccessible(page);
  await bar.press("Enter");
  await expect(bar).toHaveCount(0);
  const links = page.getByRole("list", { name: "Tickets" }).getByRole("link");
  await expect(links).toHaveCount(2);
  await expect(links.first()).toContainText(`Second ${word}`);
  await expect(links.first()).toBeFocused();
});

test("a row somebody else resolves stays, struck through, until one leaves the list", async ({
  customer,
  agent: { page },
  another,
}) => {
  const subject = `Struck ${randomUUID()}`;
  const number = await openTicket(customer.page, subject);
  await page.goto("/desk?view=unassigned&sort=newest");
  const mine = page.getByRole("link", row(subject));
  await expect(mine).toBeVisible();
  await mine.focus();
  const other = await another("agent");
  await other.page.goto(`/desk/tickets/${number}`);
  await other.page.getByRole("button", { name: "Resolve", exact: true }).click();
  await expect(other.page.getByRole("button", { name: "Reopen" })).toBeVisible();
  await expect(mine).toHaveClass(/q-left/);
  await expect(mine).toContainText("Resolved");
  await expect(mine).toContainText("no longer in this list");
  await expect(mine).toBeFocused();
  await page.goto("/desk?view=open&sort=newest");
  await page.goto("/desk?view=unassigned&sort=newest");
  await expect(page.getByRole("list", { name: "Tickets" })).toBeVisible();
  await expect(mine).toHaveCount(0);
});

test("words arrive in a row where it stands", async ({ customer, agent: { page } }) => {
  const word = `w${randomUUID().slice(0, 8)}`;
  const number = await openTicket(customer.page, `Talk ${word}`);
  await page.goto(`/desk?view=all&q=${word}`);
  await customer.page.goto(`/tickets/${number}`);
  await customer.page.getByLabel("Reply", { exact: true }).fill("The lamp is green again.");
  await customer.page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("link", row(`Talk ${word}`))).toContainText("The lamp is green again.");
});

test("the page of an agent who is disabled leaves for sign-in by itself", async ({ agent, admin }) => {
  await agent.page.goto("/desk");
  await admin.page.goto(`/admin/people?q=${encodeURIComponent(agent.email)}`);
  await admin.page.getByRole("link", { name: new RegExp(agent.name) }).click();
  await admin.page.getByRole("button", { name: "Disable" }).click();
  await expect(agent.page).toHaveURL(/\/sign-in\?next=%2Fdesk/, { timeout: 20_000 });
});
