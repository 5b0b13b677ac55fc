import { files } from "../files";
import { expect, test } from "../fixtures";
import { openTicket } from "./writing";

test("a customer opens a ticket with a PDF and finds it in the list", async ({ customer: { page } }) => {
  await page.goto("/tickets");
  await page.getByRole("link", { name: "New ticket" }).click();
  await page.getByLabel("Subject").fill("Delivery came without the bracket");
  await page.getByLabel("Description").fill("The note says one bracket, the box has none.");
  await page.getByLabel("Attach files").setInputFiles(files.pdf);
  await expect(page.getByRole("list", { name: "Attached files" })).toContainText("delivery-note.pdf");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page).toHaveURL(/\/tickets\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Delivery came without the bracket");
  await expect(page.getByText("Received")).toBeVisible();

  await page.getByRole("link", { name: "delivery-note.pdf" }).click();
  await expect(page.getByRole("dialog")).toContainText("delivery-note.pdf");
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: "Your tickets" }).click();
  await expect(page.getByRole("link", { name: "Delivery came without the bracket" })).toContainText(
    "You: The note says one bracket",
  );
});

test("a double click makes one ticket", async ({ customer: { page } }) => {
  await page.goto("/tickets/new");
  await page.getByLabel("Subject").fill("Pressed twice");
  await page.getByLabel("Description").fill("Only one, please.");
  await page.getByRole("button", { name: "Create ticket" }).dblclick();
  await expect(page).toHaveURL(/\/tickets\/\d+$/);
  await page.goto("/tickets");
  await expect(page.getByRole("link", { name: "Pressed twice" })).toHaveCount(1);
});

test("a form without words says which ones are missing", async ({ customer: { page } }) => {
  await page.goto("/tickets/new");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByText("Write a subject.")).toBeVisible();
  await expect(page.getByLabel("Subject")).toHaveAttribute("aria-invalid", "true");
});

test("a draft waits in the browser, and is gone once sent or signed out", async ({ customer: { page, name } }) => {
  await page.goto("/tickets/new");
  await page.getByLabel("Subject").fill("Half a thought");
  await page.goto("/tickets");
  await page.goto("/tickets/new");
  await expect(page.getByLabel("Subject")).toHaveValue("Half a thought");
  await page.getByLabel("Description").fill("And the other half.");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page).toHaveURL(/\/tickets\/\d+$/);
  await page.goto("/tickets/new");
  await expect(page.getByLabel("Subject")).toHaveValue("");

  await page.getByLabel("Subject").fill("Not for the next person");
  await page.getByRole("button", { name: `${name}, your menu` }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("a file that can't be taken is named, and the words stay", async ({ customer: { page } }) => {
  await page.goto("/tickets/new");
  await page.getByLabel("Subject").fill("Files that don't fit");
  await page.getByLabel("Description").fill("These words took a while.");
  const attached = page.getByRole("list", { name: "Attached files" });
  await page.getByLabel("Attach files").setInputFiles([files.photo, files.tooLarge, files.disguised]);
  await expect(attached).toContainText(
    "photo.heic isn't accepted yet – PDF, DOC, DOCX, JPG, JPEG, PNG or TXT up to 5 MB.",
  );
  await expect(attached).toContainText("scan.pdf is larger than 5 MB");
  await expect(attached).toContainText("invoice.pdf isn't really a PDF");
  await expect(page.getByLabel("Description")).toHaveValue("These words took a while.");
  for (const name of ["photo.heic", "scan.pdf", "invoice.pdf"]) {
    await page.getByRole("button", { name: `Remove ${name}` }).click();
  }
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Files that don't fit");
});

test("search finds a ticket by its words, and says when there is none", async ({ customer: { page } }) => {
  await openTicket(page, "Turnstile stuck", "It stopped after the storm.");
  await page.goto("/tickets");
  await page.getByRole("searchbox", { name: "Search your tickets" }).fill("storm");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Turnstile stuck" })).toBeVisible();
  await page.goto("/tickets?q=elevator");
  await expect(page.getByText("Nothing in Open matches “elevator”")).toBeVisible();
});
