import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { menu, openDetails, showDetails } from "./working";

test("merge: the old link leads to the survivor, a reply lands there, and un-merging gives the ticket back", async ({
  customer,
  agent: { page },
}) => {
  test.slow();
  const into = await openTicket(customer.page, "Door 4 rejects every badge", "Since this morning.");
  const number = await openTicket(customer.page, "Door 4 still rejects badges", "And the cleaners' too.");
  await page.goto(`/desk/tickets/${number}`);
  await expect(page.getByRole("complementary", { name: "Possible duplicates" })).toContainText(`#${into}`);
  await expectAccessible(page);
  await page.getByRole("link", { name: `Merge into #${into}…` }).click();
  await expect(page.getByText("finds one conversation")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: `Merge into #${into}` }).click();
  await page.waitForURL(`**/desk/tickets/${into}`);
  await expect(page.getByRole("article", { name: /^Message from/ })).toHaveCount(2);
  await expect(page.getByText(`from #${number}`)).toBeVisible();
  const answer = await page.request.get(`/desk/tickets/${number}`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([307, `/desk/tickets/${into}`]);

  // The customer still stands on the page of the merged ticket, and is led on.
  await customer.page.waitForURL(`**/tickets/${into}`);
  await expect(customer.page.getByText("And the cleaners' too.")).toBeVisible();
  await customer.page.goto(`/tickets/${number}`);
  await expect(customer.page).toHaveURL(new RegExp(`/tickets/${into}$`));
  await customer.page.getByLabel("Reply", { exact: true }).fill("Both doors now.");
  await customer.page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByText("Both doors now.")).toBeVisible();
  await customer.page.goto("/tickets");
  await expect(customer.page.getByRole("link", { name: /Door 4/ })).toHaveCount(1);

  await showDetails(page);
  await page.getByRole("button", { name: "Un-merge" }).click();
  await expect(page.getByText(`#${number} stands on its own again`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Un-merge" })).toHaveCount(0);
  await customer.page.goto(`/tickets/${number}`);
  await expect(customer.page).toHaveURL(new RegExp(`/tickets/${number}$`));
  await expect(customer.page.getByText("And the cleaners' too.")).toBeVisible();
  await customer.page.goto("/tickets");
  await expect(customer.page.getByRole("link", { name: /Door 4/ })).toHaveCount(2);
});

test("the other ticket is found by number or words, and a stranger's is not", async ({
  customer,
  another,
  agent: { page },
}) => {
  const stranger = await another("customer");
  const theirs = await openTicket(stranger.page, "Not yours");
  const into = await openTicket(customer.page, "Turnstile counts twice");
  const number = await openTicket(customer.page, "A question");
  await page.goto(`/desk/tickets/${number}`);
  await menu(page, "Merge…");
  await page.getByLabel("Number or words of the other ticket").fill("twice turnstile");
  await expect(page).toHaveURL(/q=twice/);
  await expect(page.getByRole("list", { name: "Tickets" }).getByRole("link")).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel("Number or words of the other ticket").fill(`#${theirs}`);
  await expect(page.getByText(`Nothing found for “#${theirs}”`)).toBeVisible();
  await page.goto(`/desk/tickets/${number}/merge?into=${theirs}`);
  await expect(page.getByRole("alert").filter({ hasText: `#${theirs} can't take this ticket in` })).toBeVisible();
  await page.getByLabel("Number or words of the other ticket").fill(String(into));
  await page.getByRole("link", { name: /Turnstile/ }).click();
  await expect(page.getByRole("button", { name: `Merge into #${into}` })).toBeVisible();
  await expect(page.getByText("and stays so")).toHaveCount(0);
});

test("merging into a solved ticket says that nobody is woken by it", async ({ customer, agent: { page } }) => {
  const into = await openTicket(customer.page, "Turnstile counts twice");
  const number = await openTicket(customer.page, "A question");
  await page.goto(`/desk/tickets/${into}`);
  await page.getByRole("button", { name: "Resolve", exact: true }).click();
  await expect(page.getByRole("button", { name: "Reopen", exact: true })).toBeVisible();
  await page.goto(`/desk/tickets/${number}/merge?into=${into}`);
  await expect(page.getByText(`#${into} is resolved and stays so`)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/desk/merge?tickets=${into},${number}`);
  await expect(page.getByText(`#${into} is resolved and stays so`)).toBeVisible();
  await page.getByRole("radio", { name: `#${number}` }).check();
  await expect(page.getByText("and stays so")).toHaveCount(0);
});

test("split: a message about something else becomes a ticket of its own", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "The gate squeaks");
  await page.goto(`/desk/tickets/${number}`);
  await menu(page, "Split…");
  await expect(page.getByText("There is nothing to split off yet")).toBeVisible();
  await customer.page.getByLabel("Reply", { exact: true }).fill("And the invoice is wrong.");
  await customer.page.getByRole("button", { name: "Send reply" }).click();
  await expect(customer.page.getByText("And the invoice is wrong.")).toBeVisible();
  await page.goto(`/desk/tickets/${number}/split`);
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByText("Write a subject.").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Subject").fill("Invoice is wrong");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await page.waitForURL(/\/desk\/tickets\/\d+$/);
  const made = Number(page.url().split("/").at(-1));
  expect(made).not.toBe(number);
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByText(`split this off #${number}`)).toBeVisible();
  await page.getByRole("link", { name: `#${number}` }).click();
  await expect(page.getByText(`moved a message to #${made}`)).toBeVisible();
  await expect(page.getByText("And the invoice is wrong.")).toHaveCount(0);
  await expect(customer.page.getByText("And the invoice is wrong.")).toHaveCount(0);
  await customer.page.goto(`/tickets/${made}`);
  await expect(customer.page.getByText("And the invoice is wrong.")).toBeVisible();
});

test("link: parent and child, seen from both and by the team alone", async ({ customer, agent: { page } }) => {
  const child = await openTicket(customer.page, "Door is dead");
  const parent = await openTicket(customer.page, "Power cut in hall 2");
  await page.goto(`/desk/tickets/${child}`);
  await menu(page, "Link…");
  await page.getByLabel("Ticket number").fill("999999999");
  await page.getByRole("button", { name: "Link ticket" }).click();
  await expect(page.getByText("There is no ticket #999999999.").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Ticket number").fill(`#${parent}`);
  await page.getByLabel("How it belongs here").selectOption("parent");
  await page.getByRole("button", { name: "Link ticket" }).click();
  await page.waitForURL(`**/desk/tickets/${child}`);
  await showDetails(page);
  await expect(page.getByRole("heading", { name: "Parent" })).toBeVisible();
  await page.getByRole("complementary", { name: "Details" }).getByRole("link", { name: "Power cut" }).first().click();
  await page.waitForURL(`**/desk/tickets/${parent}`);
  await showDetails(page);
  await expect(page.getByRole("heading", { name: "Children" })).toBeVisible();
  expect(await (await customer.page.request.get(`/tickets/${parent}`)).text()).not.toContain(`#${child}`);
  await page.getByRole("button", { name: `Unlink #${child}` }).click();
  await expect(page.getByRole("heading", { name: "Children" })).toHaveCount(0);
});

test("a mention waits for its colleague until they have looked", async ({ customer, agent, another }) => {
  const ben = await another("agent");
  const number = await openTicket(customer.page, "Who knows this one");
  const { page } = agent;
  await page.goto(`/desk/tickets/${number}`);
  await menu(page, "Follow");
  await expect(page.getByText("You follow this ticket")).toBeVisible();
  await page.getByRole("tab", { name: "Internal comment" }).click();
  await page.getByLabel("Internal comment", { exact: true }).fill(`@${ben.name} have you seen this?`);
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByRole("article", { name: /^Comment from/ })).toBeVisible();
  await ben.page.goto("/desk?view=mentions");
  await expectAccessible(ben.page);
  await ben.page.getByRole("link", { name: /Who knows this one/ }).click();
  await ben.page.waitForURL(`**/desk/tickets/${number}`);
  await openDetails(ben.page, number);
  await expect(ben.page.getByRole("complementary", { name: "Details" })).toContainText(agent.name);
  await expect(ben.page.getByRole("complementary", { name: "Details" })).toContainText(ben.name);
  await expect(async () => {
    await ben.page.goto("/desk?view=mentions");
    await expect(ben.page.getByText("Nobody is waiting for your word")).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await (await customer.page.request.get(`/tickets/${number}`)).text()).not.toContain(ben.name);
});
