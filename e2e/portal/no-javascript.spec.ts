import { expect, test } from "../fixtures";

test.use({ javaScriptEnabled: false });

test("everything but files works with JavaScript switched off", async ({ page, customer }) => {
  await page.goto("/tickets");
  await page.getByLabel("Email").fill(customer.email);
  await page.getByLabel("Password").fill(customer.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "New ticket" }).click();

  await page.getByLabel("Description").fill("The subject comes later.");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByText("Write a subject.").first()).toBeVisible();
  await expect(page.getByLabel("Description")).toHaveValue("The subject comes later.");
  await page.getByLabel("Subject").fill("Written without scripts");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page).toHaveURL(/\/tickets\/\d+$/);

  await page.getByLabel("Reply", { exact: true }).fill("One more thing.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("One more thing.");

  await page.getByRole("button", { name: "Mark as solved" }).click();
  await expect(page.getByText(/^Solved · reopen until/)).toBeVisible();
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByText("We're working on it")).toBeVisible();

  await page.goto("/tickets?q=scripts");
  await expect(page.getByRole("link", { name: "Written without scripts" })).toBeVisible();
});
