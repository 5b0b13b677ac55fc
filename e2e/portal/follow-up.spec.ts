import { expect, test } from "../fixtures";
import { openTicket } from "./writing";

test("a reply to a closed ticket opens a follow-up and leads to it", async ({ customer, agent }) => {
  test.slow();
  const number = await openTicket(customer.page, "Closed for good");
  await agent.page.goto(`/desk/tickets/${number}`);
  await agent.page.getByRole("button", { name: "Resolve", exact: true }).click();
  await expect(agent.page.getByRole("button", { name: "Reopen" })).toBeVisible();
  await agent.page.getByRole("button", { name: "More", exact: true }).click();
  await agent.page.getByRole("button", { name: "Close for good" }).click();
  await agent.page.getByRole("alertdialog").getByRole("button", { name: "Close for good" }).click();

  const { page } = customer;
  await expect(page.getByText("This ticket is closed. Your reply starts a new one that continues it.")).toBeVisible();
  await page.getByLabel("Reply", { exact: true }).fill("It came back after all.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByText(`This continues #${number}, which is closed`)).toBeVisible();
  await expect(page.getByRole("article").last()).toContainText("It came back after all.");
  await page.getByRole("link", { name: `#${number}` }).click();
  await expect(page).toHaveURL(`/tickets/${number}`);
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("");
});
