import type { Page } from "@playwright/test";
import { files } from "../files";
import { expect, test } from "../fixtures";
import { holdBack } from "../hold-back";
import { openTicket } from "../portal/writing";
import { anotherDevice } from "./sending-how";
import { isPhone, writeInTheTunnel, writeReply } from "./working";

const reply = (page: Page) => page.getByLabel("Reply", { exact: true });
const saved = (page: Page) => expect(page.getByText("Saved · just now")).toBeVisible();
const kept = (page: Page) => expect(page.getByText("Offline, kept on this device")).toBeVisible();

test("in one tab a draft goes on being saved after a look at another ticket", async ({ customer, agent: { page } }) => {
  const [other, number] = await twoAlike(customer.page);
  await page.goto(`/desk/tickets/${number}`);
  await typeAndSave(page, ["Have", "Have you", "Have you tried", "Have you tried the", "Have you tried the other"]);
  await lookAt(page, other);
  await lookAt(page, number);
  await expect(reply(page)).toHaveValue("Have you tried the other");
  await typeAndSave(page, ["Have you tried the other badge"]);
});

test("Back shows a draft as it was left, and not as it was when its page was asked for", async ({
  customer,
  agent: { page },
}) => {
  const [other, number] = await twoAlike(customer.page);
  await page.goto(`/desk/tickets/${number}`);
  await typeAndSave(page, ["Have you tried"]);
  await lookAt(page, other);
  await page.goBack();
  await page.waitForURL(`/desk/tickets/${number}`);
  await expect(reply(page)).toHaveValue("Have you tried");
  await typeAndSave(page, ["Have you tried it?"]);
});

test("what one device kept meets what the other wrote since, and both stand", async ({ browser, customer, agent }) => {
  const { page } = agent;
  const number = await openTicket(customer.page, "Closed too soon");
  // The save arrives, and its answer finds the page gone.
  const arrived = new Promise<void>((resolve) =>
    page.route("**/api/drafts", (route) => void route.fetch().then(() => resolve())),
  );
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "From the laptop");
  await arrived;
  await page.close();
  const other = await anotherDevice(browser, agent, !isPhone(page));
  await other.goto(`/desk/tickets/${number}`);
  await writeReply(other, "From the laptop, and from the phone");
  await other.getByLabel("Attach files").first().setInputFiles(files.png);
  await expect(other.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await saved(other);
  const again = await agent.context.newPage();
  await again.goto(`/desk/tickets/${number}`);
  await expect(again.getByRole("button", { name: "Formatting" }).first()).toBeEnabled();
  await expect(reply(again)).toHaveValue("From the laptop, and from the phone");
  await expect(again.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await again.reload();
  await expect(reply(again)).toHaveValue("From the laptop, and from the phone");
  await other.context().close();
});

test("words kept on this device outlive a reply sent from the other", async ({ browser, customer, agent }) => {
  const number = await openTicket(customer.page, "Sent elsewhere meanwhile");
  await writeInTheTunnel(agent, number, "Written in the tunnel");
  const other = await anotherDevice(browser, agent, !isPhone(agent.page));
  await other.goto(`/desk/tickets/${number}`);
  await writeReply(other, "In short: yes.");
  await other.getByRole("button", { name: "Send reply" }).click();
  await expect(other.getByRole("article").last()).toContainText("In short: yes.");
  const again = await agent.context.newPage();
  await again.goto(`/desk/tickets/${number}`);
  await expect(reply(again)).toHaveValue("Written in the tunnel");
  await saved(again);
  await other.context().close();
});

test("words kept on this device and a key pressed before the script has come both count", async ({
  customer,
  agent,
}) => {
  const number = await openTicket(customer.page, "Quick fingers");
  await writeInTheTunnel(agent, number, "Written in the tunnel");
  const again = await agent.context.newPage();
  const arrive = await holdBack(again, "**/_next/static/chunks/**/*.js");
  await again.goto(`/desk/tickets/${number}`, { waitUntil: "domcontentloaded" });
  await writeReply(again, "Typed at once");
  arrive();
  await saved(again);
  await expect(reply(again)).toHaveValue(/Written in the tunnel/);
  await expect(reply(again)).toHaveValue(/Typed at once/);
});

test("a page that lay open takes nothing from what the other device saved", async ({ browser, customer, agent }) => {
  const { page } = agent;
  const number = await openTicket(customer.page, "Two open devices");
  await page.goto(`/desk/tickets/${number}`);
  await writeReply(page, "Hello");
  await saved(page);
  const other = await anotherDevice(browser, agent, !isPhone(page));
  await other.goto(`/desk/tickets/${number}`);
  await writeReply(other, "Hello\n\nFrom the phone");
  await other.getByLabel("Attach files").first().setInputFiles(files.png);
  await expect(other.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await saved(other);
  await writeReply(page, "Hello!");
  await expect(reply(page)).toHaveValue("Hello!\n\nFrom the phone");
  await expect(page.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await saved(page);
  await other.reload();
  await expect(reply(other)).toHaveValue("Hello!\n\nFrom the phone");
  await expect(other.getByRole("list", { name: "Attached files" })).toContainText("display.png");
  await other.context().close();
});

for (const [state, before] of [
  ["begun", "Saved before"],
  ["not begun", ""],
] as const)
  test(`what is typed on a ticket (draft ${state}) while it is merged goes along`, async ({
    browser,
    customer,
    agent,
  }) => {
    const { page } = agent;
    const into = await openTicket(customer.page, "Door 4 rejects every badge");
    const number = await openTicket(customer.page, "Door 4 still rejects badges");
    await page.goto(`/desk/tickets/${number}`);
    if (before) {
      await writeReply(page, before);
      await saved(page);
    }
    await page.context().setOffline(true);
    await writeReply(page, `${before} and in the tunnel`);
    await kept(page);
    const other = await anotherDevice(browser, agent, isPhone(page));
    await other.goto(`/desk/tickets/${into}`);
    await writeReply(other, "Begun on the other");
    await saved(other);
    await other.goto(`/desk/tickets/${number}/merge?into=${into}`);
    await other.getByRole("button", { name: `Merge into #${into}` }).click();
    await other.waitForURL(`**/desk/tickets/${into}`);
    await page.context().setOffline(false);
    await page.waitForURL(`**/desk/tickets/${into}`);
    await expect(reply(page)).toHaveValue(`Begun on the other\n\n${before} and in the tunnel`);
    const keptHere = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(":draft:")));
    await expect.poll(keptHere).toEqual([]);
    await other.reload();
    await expect(reply(other)).toHaveValue(`Begun on the other\n\n${before} and in the tunnel`);
    await other.context().close();
  });

async function twoAlike(page: Page): Promise<[number, number]> {
  const other = await openTicket(page, "Door 4 rejects every badge");
  return [other, await openTicket(page, "Door 4 still rejects badges")];
}

async function lookAt(page: Page, number: number): Promise<void> {
  const alike = page.getByRole("complementary", { name: "Possible duplicates" });
  await alike.getByRole("link", { name: /^Door 4/ }).click();
  await page.waitForURL(`/desk/tickets/${number}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Each with a pause after it, and its save accepted. */
async function typeAndSave(page: Page, steps: string[]): Promise<void> {
  await expect(page.getByRole("button", { name: "Formatting" }).first()).toBeEnabled();
  for (const words of steps) {
    const answer = page.waitForResponse("**/api/drafts");
    await writeReply(page, words);
    expect(await (await answer).json()).toMatchObject({ saved: true });
  }
}
