import { randomUUID } from "node:crypto";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { signIn } from "../people";
import { openTicket } from "../portal/writing";
import { openDetails } from "./working";

const newTag = () => `tag ${randomUUID().slice(0, 8)}`;

test("an agent tags a ticket, finds it by the tag, and takes the tag off", async ({ customer, agent: { page } }) => {
  test.slow();
  const [tag, other] = [newTag(), newTag()];
  const subject = `Tagged ${randomUUID().slice(0, 8)}`;
  const number = await openTicket(customer.page, subject);
  const quiet = await openTicket(customer.page, `Not so ${subject}`);
  await openDetails(page, number);
  for (const name of [tag, other]) {
    await page.getByLabel("Add a tag").fill(name);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("button", { name: `Remove the tag ${name}` })).toBeVisible();
  }
  await openDetails(page, quiet);
  await expect(page.getByLabel("Add a tag")).toHaveValue("");
  await page.goto("/desk?view=all");
  await page.getByLabel("Tag", { exact: true }).selectOption({ label: tag });
  await expect(page).toHaveURL(/tag=\d+/);
  const rows = page.getByRole("list", { name: "Tickets" }).getByRole("link");
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(subject);
  await expect(rows).toContainText(tag);
  await expectAccessible(page);
  await page.getByRole("link", { name: `Tag ${tag}: take it out of the filter` }).click();
  await expect(page).not.toHaveURL(/tag=/);
  await openDetails(page, number);
  await page.getByRole("button", { name: `Remove the tag ${tag}` }).click();
  await expect(page.getByRole("button", { name: `Remove the tag ${tag}` })).toHaveCount(0);
  await expect(page.getByRole("button", { name: `Remove the tag ${other}` })).toBeVisible();
  await expectAccessible(page);
});

test("an admin renames, colours, merges and deletes tags", async ({ customer, admin: { page } }) => {
  test.slow();
  const [first, second] = [newTag(), newTag()];
  const number = await openTicket(customer.page, "For the admin's tags");
  await page.goto("/admin/tags");
  for (const name of [first, second]) {
    await page.getByLabel("Name").fill(name);
    await page.getByRole("button", { name: "Create tag" }).click();
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await expectAccessible(page);
  await openDetails(page, number);
  await page.getByLabel("Add a tag").fill(first);
  await page.getByLabel("Add a tag").press("Enter");
  await expect(page.getByRole("button", { name: `Remove the tag ${first}` })).toBeVisible();
  await page.goto("/admin/tags");
  await page.getByRole("link", { name: first, exact: true }).click();
  await page.getByLabel("Name").fill(`${first} new`);
  await page.getByLabel("Colour").selectOption("red");
  await page.getByRole("button", { name: "Save tag" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${first} new`);
  await expectAccessible(page);
  await page.getByLabel("Into").selectOption({ label: second });
  await page.getByRole("button", { name: "Merge tags" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(second);
  const id = page.url().split("/").pop();
  await page.getByRole("button", { name: "Delete tag" }).click();
  await expect(page.getByText("One ticket has this tag")).toBeVisible();
  await page.getByRole("dialog").or(page.getByRole("alertdialog")).getByRole("button", { name: "Delete tag" }).click();
  await expect(page).toHaveURL(/\/admin\/tags$/);
  await expect(page.getByRole("link", { name: second, exact: true })).toHaveCount(0);
  await page.goto(`/desk?view=all&tag=${id}`);
  await page.getByRole("link", { name: "Unknown tag: take it out of the filter" }).click();
  await expect(page).not.toHaveURL(/tag=/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a tag is put on and filtered by", async ({ page, customer, agent }) => {
    const tag = newTag();
    const number = await openTicket(customer.page, "Tagged without scripts");
    await signIn(page, agent);
    await openDetails(page, number);
    await page.getByLabel("Add a tag").fill(tag);
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page.getByRole("button", { name: "Add", exact: true }).click(),
    ]);
    await openDetails(page, number);
    await expect(page.getByRole("button", { name: `Remove the tag ${tag}` })).toBeVisible();
    await page.goto("/desk?view=all");
    await page.getByLabel("Tag", { exact: true }).selectOption({ label: tag });
    await page
      .locator("form", { has: page.getByLabel("Tag", { exact: true }) })
      .getByRole("button")
      .click();
    await expect(page.getByRole("list", { name: "Tickets" }).getByRole("link")).toHaveCount(1);
  });
});
