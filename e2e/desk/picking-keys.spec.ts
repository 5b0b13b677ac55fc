import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";

test("X, ⇧X and ⌘A pick rows, and a row begins with one's own draft", async ({ customer, agent: { page } }) => {
  test.slow();
  const word = `keys${randomUUID().slice(0, 8)}`;
  const numbers: number[] = [];
  for (const n of [1, 2, 3, 4, 5]) numbers.push(await openTicket(customer.page, `Row ${n} ${word}`));
  await page.goto(`/desk?view=all&q=${word}`);
  const boxes = page.getByRole("list", { name: "Tickets" }).getByRole("checkbox");
  await expect(boxes).toHaveCount(5);
  await expect(boxes.first()).toBeEnabled();
  const says = page.getByRole("region", { name: "Selected tickets" }).getByRole("status");
  for (const key of ["j", "j", "x"]) await page.keyboard.press(key);
  await expect(says).toHaveText("1 selected");
  await expect(boxes.nth(1)).toBeChecked();
  for (const key of ["j", "j", "Shift+X"]) await page.keyboard.press(key);
  await expect(says).toHaveText("3 selected");
  await expect(boxes.nth(2)).toBeChecked();
  await page.keyboard.press("x");
  await expect(says).toHaveText("2 selected");
  await page.keyboard.press("ControlOrMeta+a");
  await expect(says).toHaveText("5 selected");
  for (const box of await boxes.all()) await expect(box).toBeChecked();

  await page.goto(`/desk/tickets/${numbers[0]}`);
  await page.getByLabel("Reply", { exact: true }).fill("Nearly **done**");
  await expect(page.getByText("Saved · just now")).toBeVisible();
  await page.goto(`/desk?view=all&q=${word}`);
  const mine = page.getByRole("list", { name: "Tickets" }).getByRole("listitem").filter({ hasText: word });
  await expect(mine.filter({ hasText: `Row 1 ${word}` })).toContainText("Draft: Nearly done");
});
