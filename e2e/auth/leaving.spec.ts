import type { Page } from "@playwright/test";
import { writeInTheTunnel } from "../desk/working";
import { expect, test } from "../fixtures";
import { signIn } from "../people";
import { openTicket } from "../portal/writing";

const draftsHere = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("deskwell:draft:")));

for (const way of ["everywhere", "here"] as const)
  test(`after signing out ${way} from the profile nobody finds the last person's words`, async ({
    customer: { page },
  }) => {
    await page.goto("/tickets/new");
    await page.getByLabel("Subject").fill("Not for the next person");
    await page.getByRole("button", { name: /your menu/ }).click();
    await page.getByRole("link", { name: "Profile" }).click();
    await page.waitForURL("/profile");
    expect(await draftsHere(page)).toHaveLength(1);
    const here = page.getByRole("listitem").filter({ hasText: "This one" }).getByRole("button", { name: "Sign out" });
    await (way === "here" ? here : page.getByRole("button", { name: "Sign out everywhere" })).click();
    await expect(page).toHaveURL("/sign-in");
    expect(await draftsHere(page)).toEqual([]);
    await page.goBack();
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByLabel("Password")).toBeVisible();
  });

test("signing out without a line says so and keeps what was written", async ({ customer: { page, context } }) => {
  await page.goto("/tickets/new");
  await page.getByLabel("Subject").fill("Half a thought");
  await page.getByRole("button", { name: /your menu/ }).click();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "offline" })).toBeVisible();
  expect(await draftsHere(page)).toHaveLength(1);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await draftsHere(page)).toEqual([]);
});

test("words that wait on this device are saved before their writer leaves", async ({ customer, agent }) => {
  const number = await openTicket(customer.page, "Saved in leaving");
  await writeInTheTunnel(agent, number, "Written in the tunnel");
  const page = await agent.context.newPage();
  await page.goto("/profile");
  await page.getByRole("button", { name: /your menu/ }).click();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await draftsHere(page)).toEqual([]);
  await signIn(page, agent);
  await page.goto(`/desk/tickets/${number}`);
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Written in the tunnel");
});
