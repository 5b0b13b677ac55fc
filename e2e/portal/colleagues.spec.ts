import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, type Person, test } from "../fixtures";
import { sendForm } from "../people";
import { openTicket } from "./writing";

test("colleagues who share tickets see whose they are and answer them", async ({ customer, another, admin }) => {
  test.slow();
  const colleague = await another("customer");
  const company = `Harbour ${randomUUID().slice(0, 8)}`;
  await makeSharingOrganization(admin.page, company);
  for (const person of [customer, colleague]) await moveTo(admin.page, person, company);

  const number = await openTicket(customer.page, "Ours, not only mine");
  const { page } = colleague;
  await page.goto("/tickets");
  await expect(page.getByRole("link", { name: "Ours, not only mine" })).toContainText(`from ${customer.name}`);
  await page.goto(`/tickets/${number}`);
  await page.getByLabel("Reply", { exact: true }).fill("I can let you in on Monday.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article", { name: "Message from you" })).toHaveCount(1);
  await expect(customer.page.getByRole("article", { name: `Message from ${colleague.name}` })).toContainText(
    "I can let you in on Monday.",
  );
});

async function makeSharingOrganization(page: Page, name: string): Promise<void> {
  await page.goto("/admin/organizations");
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create organization" }).click();
  await page.getByRole("link", { name }).click();
  await page.getByLabel("Who sees a ticket").selectOption("yes");
  await sendForm(page, "Save who sees tickets");
}

async function moveTo(page: Page, person: Person, organization: string): Promise<void> {
  await page.goto(`/admin/people?q=${encodeURIComponent(person.email)}`);
  await page.getByRole("link", { name: person.name }).click();
  await page.getByLabel("Organization", { exact: true }).selectOption({ label: organization });
  await sendForm(page, "Save organization");
}
