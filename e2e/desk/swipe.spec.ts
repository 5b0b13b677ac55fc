import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { told } from "./picking";
import { isPhone } from "./working";

/** A finger on the row of this subject, from its middle or from where it says. */
async function swipe(page: Page, subject: string, by: number, from?: number): Promise<void> {
  const row = page.getByRole("list", { name: "Tickets" }).getByRole("listitem").filter({ hasText: subject });
  const box = await row.boundingBox();
  if (!box) throw new Error("The row is not there.");
  const start = { x: from ?? box.x + box.width / 2, y: box.y + 40 };
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: start.y }] });
  await touch("touchStart", start.x);
  for (let step = 1; step <= 8; step++) await touch("touchMove", start.x + (by * step) / 8);
  await touch("touchEnd");
  await finger.detach();
}

test("a row swiped to the right is resolved, to the left snoozed, and both can be undone", async ({
  customer,
  agent: { page },
}) => {
  test.skip(!isPhone(page), "Swiping is for fingers.");
  const word = `swipe${randomUUID().slice(0, 8)}`;
  for (const n of [1, 2]) await openTicket(customer.page, `Row ${n} ${word}`);
  await page.goto(`/desk?view=open&q=${word}`);
  const rows = page.getByRole("list", { name: "Tickets" }).getByRole("link");
  await expect(rows).toHaveCount(2);
  // The boxes come with the listeners.
  await expect(page.getByRole("checkbox", { includeHidden: true }).first()).toBeAttached();

  // Not far enough, or from the edge where the browser's own way back begins.
  await swipe(page, `Row 1 ${word}`, 60);
  await swipe(page, `Row 1 ${word}`, 200, 8);
  await expect(rows).toHaveCount(2);
  await expect(told(page)).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe("/desk");

  await swipe(page, `Row 1 ${word}`, 150);
  await expect(told(page)).toContainText("1 ticket set to resolved.");
  await expect(rows).toHaveCount(1);
  await told(page).getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(2);

  await swipe(page, `Row 2 ${word}`, -150);
  await expect(told(page)).toContainText("1 ticket snoozed until");
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(`Row 1 ${word}`);
  await told(page).getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(2);
});
