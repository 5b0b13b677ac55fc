import type { Response } from "@playwright/test";
import { expectAccessible } from "../axe";
import { files } from "../files";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { openDetails, sendAnd, showConversation, showDetails, take, writeReply } from "./working";

test("an agent takes a ticket, then sets priority, assignee and team", async ({ customer, agent }) => {
  const { page } = agent;
  const number = await openTicket(customer.page, "Whose is it");
  await page.goto(`/desk/tickets/${number}`);
  await take(page);
  await expect(page.getByText("This ticket is yours")).toBeVisible();
  await showDetails(page);
  await expect(page.getByLabel("Assignee").locator("option:checked")).toHaveText(agent.name);
  await page.getByLabel("Priority").selectOption({ label: "High" });
  await expect(page.getByLabel("Priority")).toHaveValue("high");
  await page.getByLabel("Team").selectOption({ label: "Billing" });
  await page.getByLabel("Assignee").selectOption({ label: "Nobody" });
  await showConversation(page);
  await page.getByText("4 changes").click();
  for (const words of [
    "took this ticket",
    "priority normal → high",
    "handed this to Billing",
    "took the assignee off",
  ]) {
    await expect(page.getByText(words)).toBeVisible();
  }
});

test("an internal comment stands among the messages and reaches no customer", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Talked about");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Half a reply");
  await page.getByRole("tab", { name: "Internal comment" }).click();
  await expect(page.getByText("Only your team sees this").first()).toBeVisible();
  await page.getByLabel("Internal comment", { exact: true }).fill("Same firmware as in Malmö.");
  await page.getByRole("tabpanel", { name: "Among colleagues" }).getByLabel("Attach files").setInputFiles(files.png);
  await page.getByRole("button", { name: "Add comment" }).click();
  const comment = page.getByRole("article", { name: /^Comment from/ });
  await expect(comment).toContainText("Same firmware as in Malmö.");
  await expect(comment).toContainText("only your team sees this");
  await expect(comment.getByRole("img", { name: "display.png" })).toBeVisible();
  await page.getByRole("tab", { name: "Reply" }).click();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Half a reply");
  expect(await (await customer.page.request.get(`/tickets/${number}`)).text()).not.toContain("Malmö");
});

test("a reply can set the ticket pending or resolved in the same breath", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Said and done");
  await openDetails(page, number);
  await showConversation(page);
  await writeReply(page, "Which door is it?");
  await sendAnd(page, "Send & pending");
  await expect(page.getByText("Reply sent, ticket pending")).toBeVisible();
  await showDetails(page);
  await expect(page.getByLabel("Status")).toHaveValue("pending");
  await showConversation(page);
  await writeReply(page, "Found it, all good.");
  await sendAnd(page, "Send & resolve");
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByRole("button", { name: "Resolve", exact: true })).toBeVisible();
});

test("a closed ticket asks for a follow-up, and a comment is still possible", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Over and done");
  await page.goto(`/desk/tickets/${number}`);
  await page.getByRole("button", { name: "Resolve", exact: true }).click();
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Close for good" }).click();
  const question = page.getByRole("alertdialog", { name: "Close this ticket for good?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Close for good" }).click();
  await expectAccessible(page);
  await question.getByRole("button", { name: "Close for good" }).click();
  await expect(page.getByText("This ticket is closed for good.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send reply" })).toHaveCount(0);
  await page.getByRole("tab", { name: "Internal comment" }).click();
  await page.getByLabel("Internal comment", { exact: true }).fill("For the record.");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByRole("article", { name: /^Comment from/ })).toContainText("For the record.");
});

test("two agents on one field: the second is told who was faster and keeps every word", async ({
  customer,
  agent,
  another,
}) => {
  const number = await openTicket(customer.page, "Wanted by two");
  const other = await another("agent");
  // Without its live stream a page is as old as a page on a bad line.
  await other.page.route("**/api/live", (route) => route.abort());
  await openDetails(other.page, number);
  await openDetails(agent.page, number);
  await agent.page.getByLabel("Priority").selectOption("urgent");
  // Shown at once, but done only when it stands in the history.
  await expect(agent.page.getByText("changed priority normal → urgent")).toBeAttached();
  await showConversation(other.page);
  await writeReply(other.page, "Half a sentence");
  await showDetails(other.page);
  await other.page.getByLabel("Priority").selectOption("low");
  const words = `${agent.name} has just changed the priority`;
  await expect(other.page.getByRole("alert").filter({ hasText: words })).toBeVisible();
  await expect(other.page.getByLabel("Priority")).toHaveValue("urgent");
  await showConversation(other.page);
  await expect(other.page.getByLabel("Reply", { exact: true })).toHaveValue("Half a sentence");
});

test("what is being written outlives the page", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Interrupted");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Not sent yet");
  await page.goto("/desk");
  await page.goto(`/desk/tickets/${number}`);
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Not sent yet");
});

test("a reply by keyboard alone", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "No mouse here");
  await page.goto("/desk?view=unassigned&sort=newest");
  const link = page.getByRole("link", { name: /No mouse here/ }).first();
  await expect(link).toBeVisible();
  await page.goto(`/desk/tickets/${number}`);
  const area = page.getByLabel("Reply", { exact: true });
  for (
    let presses = 0;
    presses < 40 && !(await area.evaluate((field) => field === document.activeElement));
    presses++
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("Typed and sent.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("article").last()).toContainText("Typed and sent.");
  await expect(area).toHaveValue("");
});

test("opening an unread ticket makes it read", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, `Unread ${Date.now()}`);
  await page.goto(`/desk?view=all&q=%23${number}`);
  const link = page.getByRole("list", { name: "Tickets" }).getByRole("link");
  await expect(link).toHaveClass(/q-new/);
  // Whoever leaves before the page is ready has not read it.
  const marked = page.waitForResponse((answer) => answer.url().endsWith(`/${number}`) && isPost(answer));
  await page.goto(`/desk/tickets/${number}`);
  await marked;
  await page.goto(`/desk?view=all&q=%23${number}`);
  await expect(link).toBeVisible();
  await expect(link).not.toHaveClass(/q-new/);
});

const isPost = (answer: Response) => answer.request().method() === "POST";
