import { expect, test } from "../fixtures";
import { mismatch, refusal, trySignIn } from "./entering";
import { linkFromOutbox } from "./outbox";

test("a forgotten password: a link, a new password, and every old session is over", async ({
  page,
  customer,
  demoAdmin,
}) => {
  await customer.page.goto("/tickets");
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await expect(page).toHaveURL("/forgot-password");
  await page.getByLabel("Email").fill(customer.email);
  await page.getByRole("button", { name: "Send link" }).click();
  await expect(page).toHaveURL("/forgot-password/sent");

  const link = await linkFromOutbox(demoAdmin, customer.email);
  expect(link).toMatch(/^\/reset-password\?token=dkw_/);
  await page.goto(link);
  await page.getByLabel("Password").fill(customer.email);
  await page.getByRole("button", { name: "Save password" }).click();
  await expect(page.getByText("Your email can't be your password.").first()).toBeVisible();
  const changed = { email: customer.email, password: `new ${customer.password}` };
  await page.getByLabel("Password").fill(changed.password);
  await page.getByRole("button", { name: "Save password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();

  await customer.page.goto("/tickets");
  await expect(customer.page).toHaveURL("/sign-in?next=%2Ftickets");
  await trySignIn(page, customer);
  await expect(refusal(page, mismatch)).toBeVisible();
  await trySignIn(page, changed);
  await expect(page).toHaveURL("/tickets");
  await customer.page.goto(link);
  await expect(customer.page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
});

test("asking for an unknown email looks the same", async ({ page, customer }) => {
  const seen: string[] = [];
  for (const email of [customer.email, "nobody-here@example.com"]) {
    await page.goto("/forgot-password");
    await page.getByLabel("Email").fill(email);
    await page.getByRole("button", { name: "Send link" }).click();
    await expect(page).toHaveURL("/forgot-password/sent");
    seen.push(await page.getByRole("main").innerText());
  }
  expect(seen[0]).toBe(seen[1]);
});
