import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { writeReply } from "./working";

test("a reply that could not be scheduled can still be sent", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Now or later");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "On its way.");
  await page.getByRole("button", { name: "Other ways to send" }).click();
  await page.getByRole("button", { name: "Schedule" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("On its way.");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("");
});
