import { expect, test } from "../fixtures";
import { holdBack } from "../hold-back";
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

test("the next words may be begun while a reply is on its way", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "One after the other");
  await page.goto(`/desk/tickets/${number}`);
  const words = page.getByLabel("Reply", { exact: true });
  await words.fill("The part is ordered.");
  const letGo = await holdBack(page, `**/desk/tickets/${number}`);
  await words.press("Control+Enter");
  await words.press("End");
  await words.pressSequentially(" PS");
  letGo();
  await expect(page.getByRole("article").last()).toContainText("The part is ordered.");
  await expect(words).toHaveValue(" PS");
  await expect(page.getByText("Saved · just now")).toBeVisible();
  await page.reload();
  await expect(words).toHaveValue(" PS");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("PS");
  await expect(words).toHaveValue("");
});
