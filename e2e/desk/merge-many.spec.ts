import { randomUUID } from "node:crypto";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { pick } from "./picking";
import { showConversation, showDetails, writeReply } from "./working";

test("picked tickets become one, the oldest unless another is chosen, and each comes out again", async ({
  customer,
  agent: { page },
}) => {
  test.slow();
  const word = `dup${randomUUID().slice(0, 8)}`;
  const numbers: number[] = [];
  for (const n of [1, 2, 3]) numbers.push(await openTicket(customer.page, `Row ${n} ${word}`, `Words ${n}`));
  const [first, second, third] = numbers;
  await page.goto(`/desk?view=all&q=${word}`);
  await pick(page, [`Row 1 ${word}`]);
  await expect(page.getByRole("link", { name: "Merge…" })).toHaveCount(0);
  await page.getByRole("button", { name: "All on this page" }).click();
  await page.getByRole("link", { name: "Merge…" }).click();
  await expect(page.getByRole("heading", { name: "Merge 3 tickets" })).toBeVisible();
  await expect(page.getByRole("radio", { name: new RegExp(`#${first}`) })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("radio", { name: new RegExp(`#${second}`) }).check();
  await page.getByRole("button", { name: `Merge the other 2 into #${second}` }).click();
  await page.waitForURL(`**/desk/tickets/${second}`);
  await expect(page.getByText("2 tickets merged into this one")).toBeVisible();
  await expect(page.getByRole("article", { name: /^Message from/ })).toHaveCount(3);
  await customer.page.goto(`/tickets/${third}`);
  await expect(customer.page).toHaveURL(new RegExp(`/tickets/${second}$`));

  await showDetails(page);
  const merged = page.getByRole("list", { name: "Merged in" }).getByRole("listitem");
  await expect(merged).toHaveCount(2);
  await merged
    .filter({ hasText: `#${third}` })
    .getByRole("button", { name: "Un-merge" })
    .click();
  await expect(merged).toHaveCount(1);
  await showConversation(page);
  await expect(page.getByRole("article", { name: /^Message from/ })).toHaveCount(2);
});

test("a stranger's ticket keeps all of them as they are, and is named", async ({
  customer,
  another,
  agent: { page },
}) => {
  const stranger = await another("customer");
  const word = `mix${randomUUID().slice(0, 8)}`;
  const own = await openTicket(customer.page, `Row 1 ${word}`);
  const theirs = await openTicket(stranger.page, `Row 2 ${word}`);
  await page.goto(`/desk?view=all&q=${word}`);
  await pick(page, [`Row 1 ${word}`, `Row 2 ${word}`]);
  await page.getByRole("link", { name: "Merge…" }).click();
  await page.getByRole("button", { name: `Merge the other one into #${own}` }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: `#${theirs} and #${own} are of two customers` }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Back to the queue" }).click();
  await expect(page.getByRole("list", { name: "Tickets" }).getByRole("listitem")).toHaveCount(2);
  await page.goto(`/desk/merge?tickets=${own}`);
  await expect(page.getByText("Pick 2 to 20 tickets to merge")).toBeVisible();
  const answer = await customer.page.request.get(`/desk/merge?tickets=${own},${theirs}`);
  expect(answer.status()).toBe(404);
});

test("what is being written goes along into the survivor, and comes back", async ({ customer, agent: { page } }) => {
  const into = await openTicket(customer.page, "The gate squeaks");
  const number = await openTicket(customer.page, "The gate still squeaks");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "We will oil it on");
  await expect(page.getByText("Saved · just now")).toBeVisible();
  await page.goto(`/desk/tickets/${number}/merge?into=${into}`);
  await page.getByRole("button", { name: `Merge into #${into}` }).click();
  await page.waitForURL(`**/desk/tickets/${into}`);
  const reply = page.getByLabel("Reply", { exact: true });
  await expect(reply).toHaveValue("We will oil it on");
  await showDetails(page);
  await page.getByRole("button", { name: "Un-merge" }).click();
  await expect(page.getByText(`#${number} stands on its own again`)).toBeVisible();
  await showConversation(page);
  await expect(reply).toHaveValue("");
  await page.goto(`/desk/tickets/${number}`);
  await expect(reply).toHaveValue("We will oil it on");
});
