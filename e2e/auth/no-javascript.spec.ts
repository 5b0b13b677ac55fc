import { expect, test } from "../fixtures";
import { sendForm } from "../people";
import { mismatch, refusal, trySignIn } from "./entering";

test.use({ javaScriptEnabled: false });

test("signing in and up work with JavaScript switched off", async ({ page, customer }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Robin Sommer");
  await page.getByLabel("Email").fill(customer.email);
  await page.getByLabel("Password").fill(customer.password);
  await sendForm(page, "Create account");
  await expect(page.getByText("There is already an account with this email.").first()).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Robin Sommer");
  await expect(page.getByLabel("Email")).toHaveValue(customer.email);

  await page.goto("/sign-in?next=//evil.test");
  await trySignIn(page, { email: customer.email, password: "not the password" });
  await expect(refusal(page, mismatch)).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(customer.email);
  const answer = page.waitForResponse((response) => response.status() === 303);
  await trySignIn(page, customer);
  expect((await answer).headers().location).toMatch(/^\/(?!\/)/);
  await expect(page).toHaveURL("/tickets");
});
