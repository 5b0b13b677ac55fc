import { expect, test } from "../fixtures";
import { signIn } from "../people";

test.use({ javaScriptEnabled: false });

test("a form sent after one was signed out leads by the sign-in page back to it", async ({ page, customer }) => {
  await signIn(page, customer);
  await page.goto("/tickets/new");
  await page.getByLabel("Subject").fill("Away too long");
  await page.getByLabel("Description").fill("It took a while to write.");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page.getByText("You were signed out")).toBeVisible();
  await page.getByLabel("Email").fill(customer.email);
  await page.getByLabel("Password").fill(customer.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/tickets/new");
  await expect(page.getByRole("button", { name: "Create ticket" })).toBeVisible();
});
