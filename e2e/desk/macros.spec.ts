import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { sendForm, signIn } from "../people";
import { openTicket } from "../portal/writing";
import { pick, told } from "./picking";
import { isPhone, showConversation, showDetails, writeReply } from "./working";

const newName = (what: string) => `${what} ${randomUUID().slice(0, 8)}`;
const area = (page: Page) => page.getByRole("textbox", { name: "Reply", exact: true });
const dialog = (page: Page) => page.getByRole("dialog");

type Given = { name: string; reply?: string; status?: string; priority?: string; assignee?: string; addTags?: string };

/** Made on its page, as people do. */
async function makeMacro(page: Page, { name, reply, status, priority, assignee, addTags }: Given): Promise<void> {
  await page.goto("/desk/macros/new");
  await page.getByLabel("Name").fill(name);
  if (reply) await page.getByRole("textbox", { name: /^Reply/ }).fill(reply);
  if (status) await page.getByLabel("Status").selectOption(status);
  if (priority) await page.getByLabel("Priority").selectOption(priority);
  if (assignee) await page.getByLabel("Assignee").selectOption(assignee);
  if (addTags) await page.getByLabel("Tags to add").fill(addTags);
  await page.getByRole("button", { name: "Create macro" }).click();
  await expect(page).toHaveURL(/\/desk\/macros$/);
  await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
}

test("an agent makes a macro, finds, changes and deletes it; a colleague sees it once it is everyone's", async ({
  agent: { page },
  another,
}) => {
  test.slow();
  const name = newName("Thanks");
  const colleague = await another("agent");
  await page.goto("/desk/macros/new");
  await page.getByRole("textbox", { name: /^Reply/ }).fill("Hello ");
  await page.getByRole("button", { name: "Insert a variable" }).click();
  await page.getByRole("button", { name: "The customer's first name" }).click();
  await page.keyboard.type(", {{shoe.size}}");
  await page.getByLabel("Status").selectOption("pending");
  const preview = page.getByRole("complementary", { name: "Preview" });
  await expect(preview).toContainText("Hello Mara, {{shoe.size}}");
  await expect(preview.getByText("{{shoe.size}}")).toHaveClass(/variable-missing/);
  await expect(preview).toContainText("Set to pending");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Create macro" }).click();
  await expect(page.getByText("Write a name.")).toBeVisible();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create macro" }).click();
  await expect(page).toHaveURL(/\/desk\/macros$/);
  await page.getByLabel("Search macros").fill(name);
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByRole("row", { name })).toContainText("Only me");
  await expectAccessible(page);
  await colleague.page.goto(`/desk/macros?q=${encodeURIComponent(name)}`);
  await expect(colleague.page.getByText("No macro found")).toBeVisible();

  await page.getByRole("link", { name, exact: true }).click();
  await page.getByLabel("Who may use it").selectOption("everyone");
  await page.getByRole("button", { name: "Save macro" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByLabel("Who may use it")).toHaveValue("everyone");
  await colleague.page.reload();
  await colleague.page.getByRole("link", { name, exact: true }).click();
  await expect(colleague.page.getByText("Everyone may use it.")).toBeVisible();
  await expect(colleague.page.getByRole("button", { name: "Save macro" })).toHaveCount(0);
  await expectAccessible(colleague.page);

  await page.getByRole("button", { name: "Delete macro" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete macro" }).click();
  await expect(page).toHaveURL(/\/desk\/macros$/);
  await expect(page.getByRole("link", { name, exact: true })).toHaveCount(0);
});

test("a slash opens the macros while one writes: words where the slash stood, and changes in one go", async ({
  customer,
  agent: { page, name: me },
}) => {
  test.slow();
  const [name, tag] = [newName("Badge"), newName("tag")];
  const reply = "your badge works again, see #{{ticket.number}}.";
  await makeMacro(page, { name, reply, status: "pending", priority: "high", assignee: "me", addTags: tag });
  const number = await openTicket(customer.page, "Door 4 stays red");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Hello, ");
  await area(page).press("End");
  await area(page).pressSequentially(`/${name.slice(0, 9)}`);
  const list = page.getByRole("listbox", { name: "Macros" });
  await expect(list.getByRole("option", { name })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByText(`your badge works again, see #${number}.`)).toBeVisible();
  await expect(page.getByText("High priority")).toBeVisible();
  await expectAccessible(page);
  await area(page).press("Escape");
  await expect(list).toHaveCount(0);
  await expect(area(page)).toBeFocused();
  await area(page).press("Backspace");
  await expect(list).toHaveCount(0);
  await area(page).fill("Hello, ");
  await area(page).press("End");
  await area(page).pressSequentially(`/${name}`);
  await expect(list.getByRole("option", { name })).toBeVisible();
  await area(page).press("Enter");
  await expect(area(page)).toHaveValue(`Hello, your badge works again, see #${number}.`);
  await area(page).pressSequentially(" Bye.");
  await showDetails(page);
  await expect(page.getByLabel("Status")).toHaveValue("pending");
  await expect(page.getByLabel("Priority")).toHaveValue("high");
  await expect(page.getByLabel("Assignee").locator("option:checked")).toHaveText(me);
  await expect(page.getByRole("button", { name: `Remove the tag ${tag}` })).toBeVisible();
  await showConversation(page);
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").getByText(`see #${number}. Bye.`)).toBeVisible();
  await page.goto(`/desk/macros?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole("row", { name })).toContainText("Once");
});

test("the button and M open them with a preview; a variable without a value keeps the reply from being sent, in red", async ({
  customer,
  agent: { page },
}) => {
  test.slow();
  const name = newName("Call");
  const reply = "Hello {{customer.first_name}}, {{team.name}} will call you.";
  await makeMacro(page, { name, reply, status: "on_hold" });
  const number = await openTicket(customer.page, "Nobody calls me");
  await page.goto(`/desk/tickets/${number}`);
  const button = page.getByRole("button", { name: "Macros", exact: true });
  await expect(button).toBeVisible();
  if (isPhone(page)) {
    // Also from the comment: its words go to the reply.
    await page.getByRole("tab", { name: "Internal comment" }).click();
    await button.click();
  } else await page.keyboard.press("m");
  await page.getByRole("combobox", { name: "Use a macro" }).fill(name);
  await expect(dialog(page).getByText("Hello Robin, {{team.name}} will call you.")).toBeVisible();
  await expect(dialog(page).getByText("{{team.name}}")).toHaveClass(/variable-missing/);
  await expect(dialog(page).getByText("Set to on hold")).toBeVisible();
  await expectAccessible(page);
  await dialog(page).getByRole("button", { name: "Use macro" }).click();
  await expect(area(page)).toHaveValue("Hello Robin, {{team.name}} will call you.");
  await expect(page.getByText("Can't be sent yet.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "{{team.name}} has no value here." })).toBeVisible();
  await expect(area(page)).toHaveValue("Hello Robin, {{team.name}} will call you.");
  await page.getByRole("button", { name: "{{team.name}}" }).click();
  await page.keyboard.type("Kim");
  await expect(area(page)).toHaveValue("Hello Robin, Kim will call you.");
  await expect(page.getByText("Can't be sent yet.")).toHaveCount(0);
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").getByText("Hello Robin, Kim will call you.")).toBeVisible();
});

test("a macro on picked tickets changes them, answers their customers after a minute, and is undone", async ({
  customer,
  agent: { page },
}) => {
  test.slow();
  const [name, word] = [newName("Storm"), `storm${randomUUID().slice(0, 8)}`];
  await makeMacro(page, { name, reply: "Hello {{customer.first_name}}, the power is back.", status: "pending" });
  for (const n of [1, 2]) await openTicket(customer.page, `Row ${n} ${word}`);
  await page.goto(`/desk?view=all&q=${word}`);
  await pick(page, [`Row 1 ${word}`, `Row 2 ${word}`]);
  const use = async (act: string) => {
    await page.getByRole("button", { name: "Macro", exact: true }).click();
    await page.getByRole("combobox", { name: "Use a macro on 2 tickets" }).fill(name);
    await dialog(page).getByRole("button", { name: act }).click();
  };
  await use("Send 2 replies & apply");
  await expect(told(page)).toContainText(`2 tickets answered with “${name}”.`);
  const rows = page.getByRole("list", { name: "Tickets" }).getByRole("listitem");
  await expect(rows.filter({ hasText: "Pending" })).toHaveCount(2);
  await customer.page.goto("/tickets");
  await expect(customer.page.getByText("the power is back")).toHaveCount(0);
  await told(page).getByRole("button", { name: "Undo" }).click();
  await expect(told(page)).toContainText("2 tickets as before.");
  await expect(rows.filter({ hasText: "New" })).toHaveCount(2);
  await page.reload();
  await pick(page, [`Row 1 ${word}`, `Row 2 ${word}`]);
  await use("Only the actions");
  await expect(told(page)).toContainText(`2 tickets changed by “${name}”.`);
  await rows.first().getByRole("link").click();
  await expect(area(page)).toBeVisible();
  await expect(page.getByText("the power is back")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a macro is made, and words with a variable are not sent and not lost", async ({ page, customer, agent }) => {
    const name = newName("Plain");
    const number = await openTicket(customer.page, "Without scripts");
    await signIn(page, agent);
    await page.goto("/desk/macros/new");
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Priority").selectOption("high");
    await sendForm(page, "Create macro");
    await page.goto("/desk/macros");
    await expect(page.getByRole("row", { name })).toContainText("High priority");
    await page.goto(`/desk/tickets/${number}`);
    await page.getByLabel("Reply", { exact: true }).fill("Hello {{customer.name}}");
    await page.getByRole("button", { name: "Send reply" }).click();
    await expect(page.getByRole("alert").first()).toContainText("{{customer.name}} has no value here.");
    await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Hello {{customer.name}}");
  });
});
