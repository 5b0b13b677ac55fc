import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures";

test("a taken email says so and keeps what was typed; a free one is signed in at once", async ({ page, customer }) => {
  const id = randomUUID();
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Robin Sommer");
  await page.getByLabel("Email").fill(customer.email.toUpperCase());
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText(/at least 8 characters/).first()).toBeVisible();
  await page.getByLabel("Password").fill(`a long ${id}`);
  await page.getByRole("button", { name: "Create account" }).click();

  await expect(page.getByText("There is already an account with this email.").first()).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Robin Sommer");
  await expect(page.getByLabel("Email")).toHaveValue(customer.email.toUpperCase());
  await expect(page.getByLabel("Email")).toHaveAttribute("aria-invalid", "true");

  await page.getByLabel("Email").fill(`${id}@example.com`);
  await page.getByLabel("Password").fill(`a long ${id}`);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL("/tickets");
  await expect(page.getByRole("link", { name: "New ticket" }).first()).toBeVisible();
  await page.goto("/sign-up");
  await expect(page).toHaveURL("/tickets");
});

test("whoever has no account yet still comes to the page they asked for", async ({ page }) => {
  await page.goto("/tickets/new");
  await page.getByRole("link", { name: "Create an account" }).click();
  await page.getByLabel("Name").fill("Nora");
  await page.getByLabel("Email").fill(`${randomUUID()}@example.com`);
  await page.getByLabel("Password").fill("a long enough one");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL("/tickets/new");
  await page.goto("/sign-in?next=%2Fprofile");
  await expect(page).toHaveURL("/profile");
});
