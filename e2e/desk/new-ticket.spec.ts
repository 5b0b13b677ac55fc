import { files } from "../files";
import { expect, test } from "../fixtures";
import { showDetails } from "./working";

test("an agent writes a ticket for a customer, who sees it", async ({ customer, agent: { page } }) => {
  await page.goto("/desk/tickets/new");
  await page.getByRole("searchbox", { name: "Search customers by name or email" }).fill(customer.email);
  await page.getByRole("link", { name: new RegExp(customer.name) }).click();
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByText("Write a subject.").first()).toBeVisible();
  await page.getByLabel("Subject").fill("Called about the gate");
  await page.getByLabel("Description").fill("As said on the phone, we are looking into it.");
  await page.getByLabel("Attach files").setInputFiles(files.pdf);
  await page.getByLabel("Priority").selectOption("high");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page).toHaveURL(/\/desk\/tickets\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Called about the gate");
  await expect(page.getByText("delivery-note.pdf")).toBeVisible();
  await showDetails(page);
  await expect(page.getByLabel("Priority")).toHaveValue("high");
  await customer.page.goto("/tickets");
  await expect(customer.page.getByRole("link", { name: /Called about the gate/ })).toBeVisible();
});

test("the customers' list finds a person and leads to their tickets", async ({ customer, agent: { page } }) => {
  await page.goto(`/desk/customers?q=${encodeURIComponent(customer.email)}`);
  await expect(page.getByRole("table", { name: "Customers" }).getByRole("row")).toHaveCount(2);
  await page.getByRole("link", { name: customer.name }).click();
  await expect(page).toHaveURL(/view=all&q=/);
});
