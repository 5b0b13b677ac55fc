import { randomUUID } from "node:crypto";
import { linkFromOutbox } from "../auth/outbox";
import { expect, test } from "../fixtures";
import { forgetSession } from "../people";

test("an invited agent follows the outbox's link and works at the desk", async ({ page, admin }) => {
  const id = randomUUID();
  const email = `${id}@example.com`;
  const name = `Kim ${id.slice(0, 8)}`;
  await admin.page.goto("/admin/people");
  await admin.page.getByRole("link", { name: "Invite", exact: true }).click();
  await admin.page.getByLabel("Name").fill(name);
  await admin.page.getByLabel("Email").fill(admin.email);
  await admin.page.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.page.getByText("There is already an account with this email.").first()).toBeVisible();
  await expect(admin.page.getByLabel("Name")).toHaveValue(name);
  await admin.page.getByLabel("Email").fill(email);
  await admin.page.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(admin.page.getByText("Waiting for an answer.")).toBeVisible();
  await admin.page.getByRole("main").getByRole("link", { name: "outbox", exact: true }).click();
  await expect(admin.page).toHaveURL("/admin/outbox");

  const link = await linkFromOutbox(admin.page, email);
  await page.goto(link);
  await expect(page.getByText(`Agent · ${email}`)).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue(name);
  await page.getByLabel("Password").fill(`a long ${id}`);
  await page.getByRole("button", { name: "Accept and sign in" }).click();
  await expect(page).toHaveURL("/desk");
  await page.goto("/desk?view=all");
  await page.getByRole("list", { name: "Tickets" }).getByRole("link").first().click();
  await expect(page.getByLabel("Reply", { exact: true })).toBeVisible();

  await forgetSession(page);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This invitation no longer works" })).toBeVisible();
});
