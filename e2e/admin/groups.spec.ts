import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures";
import { sendForm } from "../people";
import { openPerson } from "./finding";

test("a team gets members, who show it, and is deleted only after asking", async ({ agent, admin: { page } }) => {
  const team = `Night ${randomUUID().slice(0, 8)}`;
  await page.goto("/admin/teams");
  await page.getByRole("button", { name: "Create team" }).click();
  await expect(page.getByLabel("Name")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Name").fill(team);
  await page.getByRole("button", { name: "Create team" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(team);
  const address = page.url();
  await expect(page.getByText("Nobody yet.")).toBeVisible();
  await page.getByLabel("New member").selectOption({ label: agent.name });
  await page.getByRole("button", { name: "Add member" }).click();
  await expect(page.getByRole("button", { name: `Remove ${agent.name}` })).toBeVisible();

  await openPerson(page, agent);
  await expect(page.getByRole("definition").filter({ hasText: team })).toBeVisible();
  await page.goto(address);
  await page.getByRole("button", { name: `Remove ${agent.name}` }).click();
  await expect(page.getByText("Nobody yet.")).toBeVisible();
  // The pressed button is gone: the place is not lost, and what happened is said.
  await expect(page.getByText(`Removed ${agent.name}`)).toBeVisible();
  await expect(page.getByRole("region", { name: "Members" })).toBeFocused();
  await page.getByRole("button", { name: "Delete team" }).click();
  const question = page.getByRole("alertdialog", { name: `Delete ${team}?` });
  await question.getByRole("button", { name: "Cancel" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Delete team" }).click();
  await question.getByRole("button", { name: "Delete team" }).click();
  await expect(page).toHaveURL("/admin/teams");
  await expect(page.getByText(team)).toHaveCount(0);
});

test("an organization is renamed and deleted, and its people stay", async ({ customer, admin: { page } }) => {
  const company = `Quay ${randomUUID().slice(0, 8)}`;
  await page.goto("/admin/organizations");
  await page.getByLabel("Name").fill(company);
  await page.getByRole("button", { name: "Create organization" }).click();
  await page.getByRole("link", { name: company }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(company);
  const address = page.url();
  await page.getByLabel("Name").fill(`${company} North`);
  await sendForm(page, "Save name");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${company} North`);

  await openPerson(page, customer);
  await page.getByLabel("Organization", { exact: true }).selectOption({ label: `${company} North` });
  await sendForm(page, "Save organization");
  await page.goto(address);
  await expect(page.getByRole("link", { name: "1 person" })).toBeVisible();
  await page.getByRole("button", { name: "Delete organization" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete organization" }).click();
  await expect(page).toHaveURL("/admin/organizations");
  await openPerson(page, customer);
  await expect(page.getByLabel("Organization", { exact: true })).toHaveValue("");
});
