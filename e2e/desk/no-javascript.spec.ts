import { expect, test } from "../fixtures";
import { signIn } from "../people";
import { openTicket } from "../portal/writing";
import { openDetails, showDetails } from "./working";

test.use({ javaScriptEnabled: false });

test("the desk works with JavaScript switched off", async ({ page, customer, agent }) => {
  const number = await openTicket(customer.page, "Without scripts on both sides");
  await signIn(page, agent);
  await page.goto(`/desk?view=all&q=%23${number}`);
  await page.getByRole("link", { name: /Without scripts on both sides/ }).click();

  await page.getByLabel("Reply", { exact: true }).fill("Sent by the browser itself.");
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Send reply" }).click(),
  ]);
  expect(answer.status()).toBe(303);
  await expect(page.getByRole("article").last()).toContainText("Sent by the browser itself.");

  await page.getByLabel("Internal comment", { exact: true }).fill("Also without scripts.");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByRole("article", { name: /^Comment from/ })).toContainText("Also without scripts.");

  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Write a few words first." })).toBeVisible();

  await openDetails(page, number);
  await page.getByLabel("Priority").selectOption("urgent");
  await page.getByRole("button", { name: "Save" }).click();
  await showDetails(page);
  await expect(page.getByLabel("Priority")).toHaveValue("urgent");
  await page.getByRole("button", { name: "Resolve", exact: true }).click();
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();
});

test("a ticket for a customer without JavaScript", async ({ page, customer, agent }) => {
  await signIn(page, agent);
  await page.goto("/desk/tickets/new");
  await page.getByRole("searchbox", { name: "Search customers by name or email" }).fill(customer.email);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: new RegExp(customer.name) }).click();
  await page.getByLabel("Subject").fill("Written down by hand");
  await page.getByLabel("Description").fill("No scripts at all.");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page).toHaveURL(/\/desk\/tickets\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Written down by hand");
});

test("choosing how the queue looks without JavaScript stays in the view", async ({ page, customer, agent }) => {
  await openTicket(customer.page, "One row at least");
  await signIn(page, agent);
  await page.goto("/desk?view=all&sort=newest");
  await page.getByRole("button", { name: "Display" }).click();
  await page.getByRole("radio", { name: "Table", exact: true }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL("/desk?view=all&sort=newest");
  await expect(page.getByRole("list", { name: "Tickets" })).toHaveClass(/tight/);
});
