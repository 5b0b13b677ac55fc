import { files } from "../files";
import { expect, test } from "../fixtures";
import { openTicket } from "./writing";

test("a reply whose file is gone goes out once the file is taken off", async ({ customer: { page } }) => {
  await openTicket(page, "Waited too long");
  await page.getByLabel("Reply", { exact: true }).fill("The picture shows it.");
  await page.getByLabel("Attach files").setInputFiles(files.png);
  const attached = page.locator("input[name=attachmentIds]");
  await expect(attached).toBeAttached();
  // As the sweep of files that nobody sent takes it away.
  await page.evaluate((id) => fetch(`/api/attachments/${id}`, { method: "DELETE" }), await attached.inputValue());
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "no longer here" })).toBeVisible();
  await page.getByRole("button", { name: "Remove display.png" }).click();
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("The picture shows it.");
});
