import { expect, test } from "../fixtures";
import { signIn } from "../people";

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
