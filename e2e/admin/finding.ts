import { expect, type Page } from "@playwright/test";
import { sendForm } from "../people";

/** Stands on a person's own page. */
export async function openPerson(admin: Page, { name, email }: { name: string; email: string }): Promise<void> {
  await admin.goto(`/admin/people?q=${encodeURIComponent(email)}`);
  await admin.getByRole("link", { name: new RegExp(name) }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText(name);
}

export async function changeRole(admin: Page, role: "customer" | "agent" | "admin"): Promise<void> {
  await admin.getByLabel("Role", { exact: true }).selectOption(role);
  await sendForm(admin, "Save role");
}
