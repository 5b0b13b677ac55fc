import { files } from "../files";
import { expect, test } from "../fixtures";
import { holdBack } from "../hold-back";

test("a ticket does not go out without a file that has not arrived", async ({ customer: { page } }) => {
  await page.goto("/tickets/new");
  await page.getByLabel("Subject").fill("With a picture");
  await page.getByLabel("Description").fill("The picture shows it.");
  await page.route("**/api/attachments", (route) => route.abort("connectionreset"));
  await page.getByLabel("Attach files").setInputFiles(files.png);
  await expect(page.getByRole("button", { name: "Try display.png again" })).toBeVisible();
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByText("display.png didn't arrive: try again or remove it.")).toBeVisible();
  await expect(page).toHaveURL("/tickets/new");

  await page.unroute("**/api/attachments");
  const letGo = await holdBack(page, "**/api/attachments");
  await page.getByRole("button", { name: "Try display.png again" }).click();
  await page.getByRole("button", { name: "Create ticket" }).click();
  const waits = page.getByText("Sending when all files are in.");
  await expect(waits).toBeVisible();
  const { width = 0 } = (await waits.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(20);
  letGo();
  await expect(page.getByRole("link", { name: "display.png" })).toBeVisible();
});
