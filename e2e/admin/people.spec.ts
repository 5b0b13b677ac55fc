import { randomUUID } from "node:crypto";
import { mismatch, refusal, trySignIn } from "../auth/entering";
import { showDetails, take } from "../desk/working";
import { expect, test } from "../fixtures";
import { sendForm } from "../people";
import { openTicket } from "../portal/writing";
import { changeRole, openPerson } from "./finding";

test("who may do more or less notices at once, and the audit list says who changed what", async ({
  customer,
  admin,
}) => {
  const { page } = customer;
  await openPerson(admin.page, customer);
  await changeRole(admin.page, "agent");
  await page.goto("/");
  await expect(page).toHaveURL("/desk");
  await changeRole(admin.page, "customer");
  await page.goto("/desk");
  await expect(page).toHaveURL("/sign-in?next=%2Fdesk");
  await trySignIn(page, customer);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We couldn't find that page");
  await page.goto("/tickets");

  await sendForm(admin.page, "Disable");
  await expect(admin.page.getByText(`${customer.name} can't sign in.`)).toBeVisible();
  // The page that stands open leaves by itself.
  await expect(page).toHaveURL("/sign-in?next=%2Ftickets");
  await trySignIn(page, customer);
  await expect(refusal(page, mismatch)).toBeVisible();
  await sendForm(admin.page, "Enable");
  await expect(admin.page.getByRole("button", { name: "Disable" })).toBeVisible();
  await trySignIn(page, customer);
  await expect(page).toHaveURL("/tickets");

  await admin.page.goto("/admin/audit");
  const lines = admin.page.getByRole("table", { name: "Audit" }).getByRole("row").filter({ hasText: customer.name });
  const by = (words: string) => lines.filter({ hasText: `${admin.name} ${words}` });
  await expect(by("changed the role of").first()).toContainText(/role: agent.*customer/);
  await expect(by("changed the role of").last()).toContainText(/role: customer.*agent/);
  await expect(by("disabled")).toContainText(/no.*yes/);
  await expect(by("enabled")).toContainText(new RegExp(`${new Date().getUTCFullYear()}.*yes.*no`));
});

test("a long address makes nothing too wide, and who is only invited shows as such", async ({ admin: { page } }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const email = `${randomUUID().replaceAll("-", "")}averylongmailboxname@example.com`;
  await page.goto("/admin/people/invite");
  await page.getByLabel("Name").fill("Wilhelmina");
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wilhelmina");
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(360);
  await page.goto(`/admin/people?q=${email}`);
  await expect(page.getByText("Invited", { exact: true })).toBeInViewport({ ratio: 0.99 });
  expect(await width()).toBeLessThanOrEqual(360);
  await page.goto("/admin/outbox");
  await expect(page.getByText(email).first()).toBeInViewport({ ratio: 0.99 });
  expect(await width()).toBeLessThanOrEqual(360);
});

test("the list says in which organization it looks, and keeps it", async ({ admin: { page } }) => {
  await page.goto("/admin/organizations");
  await page.getByRole("table", { name: "Organizations" }).getByRole("link", { name: "Fjord Logistics" }).click();
  await expect(page).toHaveURL(/\/organizations\/\d+$/);
  const id = page.url().split("/").at(-1);
  await page.goto(`/admin/people?organization=${id}`);
  const chip = page.getByRole("link", { name: "Fjord Logistics: take it out of the filter" });
  await page.getByRole("navigation", { name: "Role" }).getByRole("link", { name: "Customers" }).click();
  await expect(page).toHaveURL(`/admin/people?role=customer&organization=${id}`);
  await chip.click();
  await expect(page).toHaveURL("/admin/people?role=customer");
  await expect(chip).toHaveCount(0);
});

test("search and role narrow the list of people", async ({ agent, admin: { page } }) => {
  await page.goto("/admin/people");
  await page.getByRole("searchbox", { name: "Search people" }).fill(agent.email);
  await page.keyboard.press("Enter");
  const rows = page.getByRole("table", { name: "People" }).getByRole("link");
  await expect(rows).toHaveCount(1);
  const role = page.getByRole("navigation", { name: "Role" });
  await role.getByRole("link", { name: "Agents" }).click();
  await expect(page).toHaveURL(/role=agent/);
  await expect(rows).toContainText([agent.name]);
  await role.getByRole("link", { name: "Customers" }).click();
  await expect(page.getByText("Nobody fits")).toBeVisible();
});

test("a disabled agent's tickets go back to the team with one press", async ({ customer, agent, admin }) => {
  const number = await openTicket(customer.page, "Left behind");
  await agent.page.goto(`/desk/tickets/${number}`);
  await take(agent.page);
  await showDetails(agent.page);
  await expect(agent.page.getByLabel("Assignee").locator("option:checked")).toHaveText(agent.name);
  const { page } = admin;
  await openPerson(page, agent);
  await sendForm(page, "Disable");
  const left = page.getByRole("link", { name: `1 open ticket is assigned to ${agent.name}` });
  await expect(left).toBeVisible();
  await page.getByRole("button", { name: "Unassign them all" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("button", { name: "Enable" })).toBeVisible();
    await expect(left).toHaveCount(0, { timeout: 1 });
  }).toPass();
});
