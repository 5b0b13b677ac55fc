import { files } from "../files";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { prefer } from "./sending-how";
import { isPhone, menu, sendAnd, writeReply } from "./working";

test("of two who answer at once one reply goes out, and the other is offered to look first", async ({
  customer,
  agent,
  another,
}) => {
  const number = await openTicket(customer.page, "Answered by two");
  const other = await another("agent");
  for (const { page } of [agent, other]) {
    await page.goto(`/desk/tickets/${number}`);
    await writeReply(page, `An answer of ${page === agent.page ? "one" : "two"}`);
  }
  await agent.page.getByRole("button", { name: "Send reply" }).click();
  await expect(agent.page.getByRole("article").last()).toContainText("An answer of one");

  const { page } = other;
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: /^Robin replied .*Your reply was not sent\.$/ }),
  ).toBeVisible();
  await expect(page.getByRole("blockquote")).toContainText("An answer of one");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("An answer of two");

  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("An answer of two");

  await customer.page.getByLabel("Reply").fill("It says E-17");
  await customer.page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("It says E-17");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("blockquote")).toContainText("It says E-17");
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(page.getByLabel("Reply", { exact: true })).toBeFocused();
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last()).toContainText("An answer of two");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("");
});

test("undo brings back words and files, and the customer has seen nothing", async ({ customer, agent, another }) => {
  const { page } = agent;
  await prefer(page, { undo: "30" });
  const number = await openTicket(customer.page, "Too fast");
  const colleague = await another("agent");
  await colleague.page.goto(`/desk/tickets/${number}`);
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Dear Mr Wrongname");
  await page.getByLabel("Attach files").first().setInputFiles(files.png);
  await expect(page.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await sendAnd(page, "Send & resolve");

  const held = { name: /^Reply on its way from/ };
  await expect(page.getByRole("article", held)).toContainText("sending…");
  await expect(colleague.page.getByRole("article", held)).toContainText("Dear Mr Wrongname");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("");
  const seen = await (await customer.page.request.get(`/tickets/${number}`)).text();
  expect(seen).not.toContain("Wrongname");
  expect(seen).not.toContain("Solved");

  // The key acts as long as the words that offer it stand.
  await expect(page.getByText(/^Sent · goes out in/)).toBeVisible();
  if (isPhone(page)) await page.getByRole("button", { name: "Undo" }).first().click();
  else await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Dear Mr Wrongname");
  await expect(page.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await expect(page.getByRole("article", held)).toHaveCount(0);
  await expect(colleague.page.getByRole("article", held)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Resolve", exact: true })).toBeVisible();
  await writeReply(page, "Dear Ms Rightname");
  await prefer(page, { undo: "0" });
  await page.goto(`/desk/tickets/${number}`);
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article", { name: /^Message from/ }).last()).toContainText("Dear Ms Rightname");
  expect(await (await customer.page.request.get(`/tickets/${number}`)).text()).toContain("Rightname");
});

test("a held reply goes out by itself, and its customer's page shows it", async ({ customer, agent: { page } }) => {
  await prefer(page, { undo: "5" });
  const number = await openTicket(customer.page, "Patience");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "It is on its way.");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article", { name: /^Reply on its way/ })).toBeVisible();
  await expect(customer.page.getByText("It is on its way.")).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("article", { name: /^Message from/ }).last()).toContainText("It is on its way.");
  await expect(page.getByRole("article", { name: /^Reply on its way/ })).toHaveCount(0);
});

test("a scheduled reply can be changed, and is cancelled when the customer writes first", async ({
  customer,
  agent: { page },
}) => {
  const number = await openTicket(customer.page, "Until tomorrow");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Any news from your side?");
  await page.getByRole("button", { name: "Other ways to send" }).click();
  await page.getByRole("button", { name: "Tomorrow 9:00" }).click();
  const scheduled = page.getByRole("article", { name: /^Scheduled reply/ });
  await expect(scheduled).toContainText("goes out tomorrow 09:00 unless Robin writes first");
  await scheduled.getByText("Change words or time").click();
  await scheduled.getByLabel("Words").fill("Any news, Robin?");
  await scheduled.getByRole("button", { name: "Save" }).click();
  await expect(scheduled.locator("p").filter({ hasText: "Any news, Robin?" })).toBeVisible();

  await customer.page.getByLabel("Reply").fill("It works again!");
  await customer.page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByText("reply back: the customer wrote first; the words are in Robin's draft")).toBeAttached();
  await expect(page.getByRole("article", { name: /^Reply kept back/ })).toHaveCount(0);
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Any news, Robin?");
  expect(await (await customer.page.request.get(`/tickets/${number}`)).text()).not.toContain("Any news");
});

test("changes to a scheduled reply survive a reload, and that its customer wrote first", async ({
  customer,
  agent: { page },
}) => {
  const number = await openTicket(customer.page, "Changed too late");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Any news?");
  await page.getByRole("button", { name: "Other ways to send" }).click();
  await page.getByRole("button", { name: "Tomorrow 9:00" }).click();
  const scheduled = page.getByRole("article", { name: /^Scheduled reply/ });
  await scheduled.getByText("Change words or time").click();
  await scheduled.getByLabel("Words").fill("Any news from the electrician?");
  await expect(scheduled.getByRole("button", { name: "Send now" })).toBeHidden();
  await page.reload();
  await expect(scheduled.getByLabel("Words")).toHaveValue("Any news from the electrician?");
  await expect(scheduled.getByRole("button", { name: "Send now" })).toBeHidden();
  await scheduled.getByRole("button", { name: "Leave it as it was" }).click();
  await expect(scheduled.getByRole("button", { name: "Send now" })).toBeVisible();
  await expect(scheduled.getByLabel("Words")).toHaveValue("Any news?");
  await scheduled.getByLabel("Words").fill("Any news from the electrician?");

  await customer.page.getByLabel("Reply").fill("It works again!");
  await customer.page.getByRole("button", { name: "Send reply" }).click();
  const lost = page.getByRole("region", { name: "Your unsaved change" });
  await expect(lost).toContainText("Any news from the electrician?");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Any news?");
  await lost.getByRole("button", { name: "Put them in the reply" }).click();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Any news?\n\nAny news from the electrician?");
  await expect(lost).toHaveCount(0);
});

test("words that look internal are asked about, and become a comment", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Wrong window");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Internal: he is always angry");
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "This starts with “Internal:”" })).toBeVisible();
  await page.getByRole("button", { name: "Make it a comment" }).click();
  await expect(page.getByLabel("Internal comment", { exact: true })).toHaveValue("Internal: he is always angry");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByRole("article", { name: /^Comment from/ })).toContainText("he is always angry");
  expect(await (await customer.page.request.get(`/tickets/${number}`)).text()).not.toContain("angry");
});

test("marks by button, a word about a missing file, and the next ticket after resolving", async ({
  customer,
  agent: { page },
}) => {
  await prefer(page, { after: "next" });
  const word = `Row${Date.now()}`;
  const [older, newer] = [
    await openTicket(customer.page, `${word} older`),
    await openTicket(customer.page, `${word} newer`),
  ];
  await page.goto(`/desk?view=all&q=${word}`);
  await page.getByRole("link", { name: new RegExp(`${word} newer`) }).click();
  await page.waitForURL(`/desk/tickets/${newer}`);
  await writeReply(page, "door");
  await page.getByLabel("Reply", { exact: true }).selectText();
  await page.getByRole("button", { name: "Formatting" }).first().click();
  await page.getByRole("button", { name: "Bold" }).first().click();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("**door**");
  await writeReply(page, "The log is attached.");
  await expect(page.getByText("no file is attached yet")).toBeVisible();
  await writeReply(page, "All done.");
  await sendAnd(page, "Send & resolve");
  await page.waitForURL(`/desk/tickets/${older}`);
});

test("the key that sends, resolves and goes on leads there at once, and never away from what is typed next", async ({
  customer,
  agent: { page },
}) => {
  test.skip(isPhone(page), "There are no keys.");
  await prefer(page, { undo: "5", after: "stay" });
  const word = `Key${Date.now()}`;
  const older = await openTicket(customer.page, `${word} older`);
  const newer = await openTicket(customer.page, `${word} newer`);
  await page.goto(`/desk?view=all&q=${word}`);
  await page.getByRole("link", { name: new RegExp(`${word} newer`) }).click();
  await page.waitForURL(`/desk/tickets/${newer}`);
  await writeReply(page, "All done.");
  await page.keyboard.press("Control+Shift+Enter");
  // Sooner than the reply itself goes out.
  await page.waitForURL(`/desk/tickets/${older}`, { timeout: 4_500 });
  await writeReply(page, "And here");
  await expect(customer.page.getByText("All done.")).toBeVisible({ timeout: 20_000 });
  await expect(page).toHaveURL(`/desk/tickets/${older}`);
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("And here");
});

test("a refused Send & resolve that is edited and then only sent resolves nothing, and says so", async ({
  customer,
  agent: { page },
}) => {
  test.skip(isPhone(page), "There are no keys.");
  await prefer(page, { after: "list" });
  const number = await openTicket(customer.page, "Only sent");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Internal: which door?");
  await sendAnd(page, "Send & resolve");
  await page.getByRole("button", { name: "Edit" }).click();
  await writeReply(page, "Which door?");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Reply sent", { exact: true })).toBeVisible();
  await expect(page.getByRole("article").last()).toContainText("Which door?");
  await expect(page.getByRole("button", { name: "Resolve", exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the stop, undo and sending later are plain forms", async ({ page, customer, agent, another }) => {
    const number = await openTicket(customer.page, "Plain forms");
    const state = await agent.context.storageState();
    await page.context().addCookies(state.cookies);
    await page.goto(`/desk/tickets/${number}`);
    const other = await another("agent");
    await other.page.goto(`/desk/tickets/${number}`);
    await writeReply(other.page, "I was faster");
    await other.page.getByRole("button", { name: "Send reply" }).click();
    await expect(other.page.getByRole("article").last()).toContainText("I was faster");

    await writeReply(page, "Too late");
    await page.getByRole("button", { name: "Send reply" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Your reply was not sent." })).toBeVisible();
    await expect(page.getByRole("blockquote")).toContainText("I was faster");
    await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Too late");
    await page.getByRole("button", { name: "Send anyway" }).click();
    await expect(page.getByRole("article").last()).toContainText("Too late");

    await prefer(page, { undo: "30" });
    await page.goto(`/desk/tickets/${number}`);
    await writeReply(page, "Taken back");
    await page.getByRole("button", { name: "Send reply" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Taken back");
    await page.getByRole("button", { name: "Other ways to send" }).click();
    await page.getByRole("button", { name: "Monday 9:00" }).click();
    await expect(page.getByRole("article", { name: /^Scheduled reply/ })).toContainText("Taken back");
    await page.getByRole("button", { name: "Send now" }).click();
    await expect(page.getByRole("article", { name: /^Message from/ }).last()).toContainText("Taken back");
  });
});

test("a reply sent at the very moment its file is in goes out with it", async ({ customer, agent: { page } }) => {
  const number = await openTicket(customer.page, "Just in time");
  await page.goto(`/desk/tickets/${number}`);
  // The browser hears of the finished upload while the form tells of the press, before React has drawn either.
  await page.evaluate(() => {
    const { send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.send = function (body) {
      const { onload } = this;
      const hear = () => {
        this.onload = onload;
        this.dispatchEvent(new ProgressEvent("load"));
      };
      this.onload = () => document.addEventListener("submit", hear, { capture: true, once: true });
      send.call(this, body);
    };
  });
  await writeReply(page, "The picture shows it.");
  const received = page.waitForResponse("**/api/attachments");
  await page.getByLabel("Attach files").first().setInputFiles(files.png);
  await received;
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last().getByRole("img", { name: "display.png" })).toBeVisible();
});

test("words that stood there when the ticket was closed stay in sight, and go along into a new one", async ({
  customer,
  agent: { page },
  another,
}) => {
  const number = await openTicket(customer.page, "Closed in between");
  await page.goto(`/desk/tickets/${number}`);
  await page.getByLabel("Attach files").first().setInputFiles(files.png);
  await writeReply(page, "One more thing about the gate.");
  const colleague = (await another("agent")).page;
  await colleague.goto(`/desk/tickets/${number}`);
  await colleague.getByRole("button", { name: "Resolve", exact: true }).click();
  await expect(colleague.getByRole("button", { name: "Reopen" })).toBeVisible();
  await menu(colleague, "Close for good");
  const question = colleague.getByRole("alertdialog", { name: "Close this ticket for good?" });
  await question.getByRole("button", { name: "Close for good" }).click();
  const unsent = page.getByRole("region", { name: "Your unsent reply" });
  await expect(unsent).toContainText("One more thing about the gate.");
  await expect(unsent.getByRole("img", { name: "display.png" })).toBeVisible();
  await page.reload();
  await expect(unsent).toContainText("One more thing about the gate.");

  await page.getByRole("link", { name: "Take them into a new ticket" }).click();
  await expect(page.getByLabel("Description")).toHaveValue("One more thing about the gate.");
  await expect(page.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await page.getByLabel("Description").fill("One more thing about the gate, and the door.");
  await page.reload();
  await expect(page.getByLabel("Description")).toHaveValue("One more thing about the gate, and the door.");
  await page.getByLabel("Subject").fill("About the gate again");
  await page.getByRole("button", { name: "Create ticket" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About the gate again");
  await expect(page.getByRole("article").last()).toContainText("and the door.");
  await expect(page.getByRole("article").last().getByRole("img", { name: "display.png" })).toBeVisible();
  await page.goto(`/desk/tickets/${number}`);
  await expect(page.getByText("This ticket is closed for good.")).toBeVisible();
  await expect(unsent).toHaveCount(0);
});
