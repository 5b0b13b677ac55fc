import { randomUUID } from "node:crypto";
import { expectAccessible } from "../axe";
import { overBeside, runBeside } from "../beside-server";
import { expect, test } from "../fixtures";
import { change, told } from "./picking";
import { isPhone } from "./working";

const count = 2_000;

test("2,000 tickets that match are changed by a job with progress, and undo puts them back", async ({
  agent: { page },
}) => {
  test.slow();
  const tag = `many ${randomUUID().slice(0, 8)}`;
  await seedMany(tag);
  await page.goto("/desk?view=on_hold");
  await page.getByLabel("Tag", { exact: true }).selectOption({ label: tag });
  const rows = page.getByRole("list", { name: "Tickets" }).getByRole("link");
  await expect(page).toHaveURL(/tag=/);
  await expect(rows).toHaveCount(25);
  const here = page.url();
  if (isPhone(page)) await page.getByRole("button", { name: "Select", exact: true }).click();
  else await page.getByRole("list", { name: "Tickets" }).getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "All on this page" }).click();
  await expect(page.getByText("25 selected")).toBeVisible();
  await page.getByRole("button", { name: "All that match" }).click();
  await expect(page.getByText("All 2,000 that match")).toBeVisible();
  await change(page, "Status", "Open");
  await expect(told(page)).toContainText(/Changing|set to open/);
  await expect(told(page)).toContainText("2,000 tickets set to open.", { timeout: 60_000 });
  await expect(page.getByText("No ticket fits these filters")).toBeVisible();
  await expectAccessible(page);
  await told(page).getByRole("button", { name: "Undo" }).click();
  await expect(told(page)).toContainText("2,000 tickets as before.", { timeout: 60_000 });
  await page.goto(here);
  await expect(rows).toHaveCount(25);
  await page.goto(here.replace("view=on_hold", "view=open"));
  await expect(page.getByText("No ticket fits these filters")).toBeVisible();
});

async function seedMany(tag: string): Promise<void> {
  expect(await overBeside(runBeside("e2e/seed-many.ts", [tag, String(count)]))).toBe(0);
}
