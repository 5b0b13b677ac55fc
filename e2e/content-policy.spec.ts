import type { Page } from "@playwright/test";
import { files } from "./files";
import { expect, test } from "./fixtures";
import { complaintsOf } from "./watching";

const signedOut = ["/sign-in", "/sign-up", "/forgot-password", "/forgot-password/sent", "/reset-password?token=none"];
const desk = ["/desk", "/desk?view=all", "/desk/customers", "/desk/tickets/new"];
const admins = ["people", "people/invite", "organizations", "teams", "settings", "audit", "outbox"];

test("no page asks for anything its own policy refuses", async ({ page, customer, agent, admin }) => {
  test.slow();
  const complaints = [];
  for (const { context } of [{ context: page.context() }, customer, agent, admin])
    complaints.push(await complaintsOf(context));

  await walk(page, signedOut);
  await walk(customer.page, ["/tickets", "/profile", "/tickets/new"]);
  await customer.page.getByLabel("Subject").fill("Seen by the policy");
  await customer.page.getByLabel("Description").fill("A **bold** [link](https://example.com) and two files.");
  await customer.page.getByLabel("Attach files").setInputFiles([files.png, files.pdf]);
  await customer.page.getByRole("button", { name: "Create ticket" }).click();
  await customer.page.waitForURL(/\/tickets\/\d+$/);
  await lookAtFiles(customer.page);

  await walk(agent.page, [...desk, `/desk${new URL(customer.page.url()).pathname}`]);
  await lookAtFiles(agent.page);
  await walk(
    admin.page,
    admins.map((place) => `/admin/${place}`),
  );
  await admin.page.goto("/admin/people");
  await admin.page.getByRole("table", { name: "People" }).getByRole("link").first().click();
  await expect(admin.page.getByRole("button", { name: "Save role" })).toBeVisible();
  expect(complaints.flat()).toEqual([]);
});

async function walk(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
}

async function lookAtFiles(page: Page): Promise<void> {
  for (const name of ["display.png", "delivery-note.pdf"]) {
    await page.getByRole("link", { name: new RegExp(name) }).click();
    const viewer = page.getByRole("dialog");
    // A headless shell has no PDF viewer, and the product says so in words.
    const shown = viewer.getByRole("img").or(viewer.locator("iframe")).or(viewer.getByText("can't show PDFs"));
    await expect(shown.first()).toBeVisible();
    await viewer.getByRole("button", { name: "Close" }).click();
    await expect(viewer).toHaveCount(0);
  }
}
