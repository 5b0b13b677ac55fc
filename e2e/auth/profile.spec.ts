import { expect, test } from "../fixtures";
import { signIn } from "../people";
import { openTicket } from "../portal/writing";

test("one's own name, password and places where one is signed in", async ({ browser, customer }) => {
  const { page } = customer;
  // A number belongs to one person.
  const digits = String(Date.now()).slice(-8);
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, customer);
  await page.goto("/profile");
  const sessions = page.getByRole("main").getByRole("listitem");
  await expect(sessions).toHaveCount(2);
  await sessions.filter({ hasNotText: "This one" }).getByRole("button", { name: "Sign out" }).click();
  await expect(sessions).toHaveCount(1);
  await expect(page.getByText(/^Signed out /)).toBeVisible();
  await expect(page.getByRole("list", { name: "Where you are signed in" })).toBeFocused();
  await elsewhere.goto("/tickets");
  await expect(elsewhere).toHaveURL("/sign-in?next=%2Ftickets");

  await page.getByLabel("Name").fill("Robin Sommer");
  await page.getByLabel("Phone").fill("call me");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Phone")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Phone").fill(`+44 20 ${digits}`);
  await page.getByLabel("Time zone").selectOption("Europe/Lisbon");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Name")).toHaveValue("Robin Sommer");
  await expect(page.getByLabel("Phone")).toHaveValue(`+4420${digits}`);
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Lisbon");

  await signIn(elsewhere, customer);
  await page.getByLabel("Current password").fill("not my password");
  await page.getByLabel("New password").fill(`new ${customer.password}`);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("That isn't your current password.").first()).toBeVisible();
  await page.getByLabel("Current password").fill(customer.password);
  await page.getByLabel("New password").fill(`new ${customer.password}`);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await elsewhere.goto("/tickets");
  await expect(elsewhere).toHaveURL("/sign-in?next=%2Ftickets");
  await elsewhere.context().close();

  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL("/sign-in");
});

test("dates are British until one chooses the American way", async ({ customer: { page } }) => {
  const today = (locale: string) =>
    new Date().toLocaleDateString(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  await page.goto("/profile");
  const here = page.getByRole("main").getByRole("listitem").filter({ hasText: "This one" }).locator("time");
  await expect(here).toHaveAttribute("title", new RegExp(`^${today("en-GB")}`));
  await page.getByLabel("Dates and numbers").selectOption("English (US)");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(here).toHaveAttribute("title", new RegExp(`^${today("en-US")}`));
});

test("times are those of the browser's own zone from the first ticket on", async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: "America/New_York" });
  const page = await context.newPage();
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Nia from New York");
  await page.getByLabel("Email").fill(`nia-${Date.now()}@example.com`);
  await page.getByLabel("Password").fill("somewhere on the Hudson");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL("/tickets");
  const asked: string[] = [];
  await page.goto("/profile");
  await expect(page.getByLabel("Time zone")).toHaveValue("America/New_York");
  page.on("request", (request) => request.method() === "POST" && asked.push(request.url()));
  await openTicket(page, "Written on the Hudson");
  const hour = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", timeZone: "America/New_York" });
  await expect(page.getByRole("article").locator("time").first()).toHaveText(new RegExp(`\\b${hour}:`));
  expect(asked).toHaveLength(1);
  await context.close();
});
