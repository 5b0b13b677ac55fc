import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { mismatch, refusal, trySignIn } from "./entering";

const places = [
  "/sign-in",
  "/sign-in?notice=reset",
  "/sign-up",
  "/sign-up/sent",
  "/sign-up/confirm?token=none",
  "/forgot-password",
  "/forgot-password/sent",
  "/reset-password?token=none",
  "/invite?token=none",
  "/nothing-here",
];

test("axe finds nothing before sign-in and on the profile, and nothing is too wide", async ({ page, customer }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of places) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  }
  await page.goto("/sign-up");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByLabel("Name")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await page.goto("/sign-in");
  await trySignIn(page, { email: customer.email, password: "not the password" });
  await expect(refusal(page, mismatch)).toBeVisible();
  await expectAccessible(page);

  await customer.page.goto("/profile");
  await expectAccessible(customer.page);
  await customer.page.setViewportSize({ width: 360, height: 740 });
  expect(await customer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
