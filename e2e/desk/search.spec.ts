import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { pdf } from "@/lib/testing/files/pdf";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { isPhone, openDetails, take } from "./working";

/** A word of letters alone that no other story writes. */
const newWord = () =>
  `w${randomUUID().replaceAll(/[^a-f]/g, "")}${Date.now()
    .toString()
    .replaceAll(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "")}`.slice(-22);

const rowOf = (page: Page, subject: string) => page.getByRole("link", { name: new RegExp(subject) });

/** Types into the box and sends it, on a phone from the bar at the bottom. */
async function searchFor(page: Page, typed: string): Promise<void> {
  if (isPhone(page))
    await page.getByRole("navigation", { name: "Desk" }).getByRole("button", { name: "Search" }).click();
  const box = page.getByRole("searchbox", { name: "Search tickets" }).filter({ visible: true });
  await box.fill(typed);
  await box.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === typed);
}

async function comment(page: Page, number: number, words: string): Promise<void> {
  await page.goto(`/desk/tickets/${number}`);
  await page.getByRole("tab", { name: "Internal comment" }).click();
  await page.getByLabel("Internal comment", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByText(words)).toBeVisible();
}

test("operators narrow a search, alone and with words", async ({ customer, agent }) => {
  const word = newWord();
  const mine = await openTicket(customer.page, `Mine ${word}`);
  await openTicket(customer.page, `Other ${word}`, `The "yellow lamp" is on.`);
  const { page } = agent;
  await page.goto(`/desk/tickets/${mine}`);
  await take(page);
  await expect(page.getByText("This ticket is yours")).toBeVisible();
  await page.goto("/desk?view=all");
  await searchFor(page, `${word} assignee:me`);
  await expect(rowOf(page, `Mine ${word}`)).toBeVisible();
  await expect(rowOf(page, `Other ${word}`)).toHaveCount(0);
  await page.goto("/desk?view=all");
  await searchFor(page, `requester:${customer.email} -assignee:me`);
  await expect(rowOf(page, `Other ${word}`)).toBeVisible();
  await expect(rowOf(page, `Mine ${word}`)).toHaveCount(0);
  await page.goto("/desk?view=all");
  await searchFor(page, `${word} "yellow lamp" after:2026-01-01 is:unread`);
  await expect(rowOf(page, `Other ${word}`)).toContainText("yellow lamp");
  await expect(page.locator("mark").first()).toBeVisible();
  await page.goto("/desk?view=all");
  await searchFor(page, `${word} -lamp`);
  await expect(rowOf(page, `Mine ${word}`)).toBeVisible();
  await expect(rowOf(page, `Other ${word}`)).toHaveCount(0);
});

test("tag: finds the tickets with a tag, any of several, none of them, and says which there are", async ({
  customer,
  agent: { page },
}) => {
  const [word, tag] = [newWord(), newWord()];
  const number = await openTicket(customer.page, `Tagged ${word}`);
  await openTicket(customer.page, `Bare ${word}`);
  await openDetails(page, number);
  await page.getByLabel("Add a tag").fill(tag);
  await page.getByLabel("Add a tag").press("Enter");
  await expect(page.getByRole("button", { name: `Remove the tag ${tag}` })).toBeVisible();
  const [tagged, bare] = [rowOf(page, `Tagged ${word}`), rowOf(page, `Bare ${word}`)];
  for (const [typed, shown, hidden] of [
    [`tag:${tag}`, tagged, bare],
    [`${word} tag:${tag},none`, tagged.or(bare).first(), null],
    [`${word} tag:none`, bare, tagged],
    [`${word} -tag:${tag}`, bare, tagged],
  ] as const) {
    await page.goto("/desk?view=all");
    await searchFor(page, typed);
    await expect(shown, typed).toBeVisible();
    if (hidden) await expect(hidden, typed).toHaveCount(0);
  }
  await page.goto("/desk?view=all");
  await searchFor(page, `tag:${tag}x`);
  await expect(page.getByRole("alert").filter({ hasText: `${tag}x` })).toContainText(`I don’t know the tag “${tag}x”`);
});

test("the team finds what an internal comment says; its customer finds nothing", async ({
  customer,
  agent: { page },
}) => {
  const [word, secret] = [newWord(), newWord()];
  const number = await openTicket(customer.page, `Panel ${word}`);
  await comment(page, number, `Between us: ${secret}.`);
  await page.goto(`/desk?view=all&q=${secret}`);
  await expect(rowOf(page, `Panel ${word}`)).toContainText(`Internal comment Between us: ${secret}`);
  const own = (q: string) => customer.page.goto(`/tickets?q=${encodeURIComponent(q)}`);
  for (const q of [secret, `${word} ${secret}`, secret.slice(0, 12), `${secret.slice(0, 8)}${secret.slice(9)}`]) {
    await own(q);
    await expect(customer.page.getByText(`Nothing in Open matches “${q}”`), q).toBeVisible();
    expect(await customer.page.content()).not.toContain("Between us");
  }
  for (const q of [word, `${word} -${secret}`]) {
    await own(q);
    await expect(rowOf(customer.page, `Panel ${word}`), q).toBeVisible();
  }
});

test("a phrase is found where its words stand side by side, whoever wrote last", async ({
  customer,
  agent: { page },
}) => {
  const [one, two, inComment] = [newWord(), newWord(), newWord()];
  const number = await openTicket(customer.page, `Side ${one}`, `The ${one} ${two} blinks.`);
  await comment(page, number, `Ours: ${inComment}.`);
  await customer.page.goto(`/tickets/${number}`);
  await customer.page.getByLabel("Reply").fill(`It is ${two} after all.`);
  await customer.page.getByRole("button", { name: "Send reply" }).click();
  await expect(customer.page.getByText(`It is ${two} after all.`)).toBeVisible();
  const search = (q: string) => page.goto(`/desk?view=all&q=${encodeURIComponent(q)}`);
  for (const q of [`"${one} ${two}"`, `"${two} blinks" ${inComment}`, `"is ${two} after" ${inComment}`]) {
    await search(q);
    await expect(rowOf(page, `Side ${one}`), q).toBeVisible();
  }
  await search(`"${two} ${one}"`);
  await expect(page.getByText(/^Nothing found for/)).toBeVisible();
});

test("a file is found by what it says, by both sides", async ({ customer, agent: { page } }) => {
  const [word, inFile] = [newWord(), newWord()];
  await customer.page.goto("/tickets/new");
  await customer.page.getByLabel("Subject").fill(`Letter ${word}`);
  await customer.page.getByLabel("Description").fill("It is attached.");
  const buffer = pdf("Delivery note", [`Two readers ${inFile}`]);
  await customer.page
    .getByLabel("Attach files")
    .setInputFiles({ name: "note.pdf", mimeType: "application/pdf", buffer });
  await customer.page.getByRole("button", { name: "Create ticket" }).click();
  await customer.page.waitForURL(/\/tickets\/\d+$/);
  // The job comes by in its own time.
  await expect(async () => {
    await page.goto(`/desk?view=all&q=${encodeURIComponent(`has:attachment "readers ${inFile}"`)}`);
    await expect(rowOf(page, `Letter ${word}`)).toContainText("In note.pdf", { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await customer.page.goto(`/tickets?q=${inFile}`);
  await expect(rowOf(customer.page, `Letter ${word}`)).toContainText("In note.pdf");
});

test("a number jumps to its ticket, whatever the view", async ({ customer, agent: { page } }) => {
  const subject = `Gate ${newWord()}`;
  const number = await openTicket(customer.page, subject);
  for (const typed of [`#${number}`, String(number)]) {
    await page.goto("/desk?view=resolved");
    await searchFor(page, typed);
    await rowOf(page, subject).click();
    await page.waitForURL(`**/desk/tickets/${number}`);
  }
});

test("a value or operator nobody knows is said in words, and a misspelt word is put right", async ({
  customer,
  agent: { page },
}) => {
  const word = newWord();
  const number = await openTicket(customer.page, `Lamp ${word}`);
  await openDetails(page, number);
  await page.goto("/desk?view=all");
  await searchFor(page, `status:opne ${word}`);
  await expect(page.getByRole("alert").filter({ hasText: "opne" })).toHaveText(
    "I don’t know the status “opne”: new, open, pending, on hold, resolved or closed.",
  );
  await expect(rowOf(page, `Lamp ${word}`)).toHaveCount(0);
  await page.goto("/desk?view=all");
  await searchFor(page, `colour:${word}`);
  await expect(page.getByText("I don’t know “colour:”, so I looked for it as words.")).toBeVisible();
  // Its customer has this word in a ticket of their own; no job has to learn it first.
  const typo = word.slice(0, 9) + word.slice(10);
  await customer.page.goto(`/tickets?q=${typo}`);
  await expect(customer.page.getByText(`Nothing has “${typo}”, so this is what “${word}” finds.`)).toBeVisible();
  await expect(rowOf(customer.page, `Lamp ${word}`)).toBeVisible();
});

test("what was searched for stays in sight, and is changed without losing the rest", async ({
  customer,
  agent: { page },
}) => {
  const word = newWord();
  await openTicket(customer.page, `Green ${word}`);
  await openTicket(customer.page, `Yellow ${word}`);
  await page.goto(`/desk?view=all&status=new&q=${word}`);
  await expect(rowOf(page, word)).toHaveCount(2);
  if (isPhone(page)) await page.getByRole("button", { name: `Search: ${word}` }).click();
  const box = page.getByRole("searchbox", { name: "Search tickets" }).filter({ visible: true });
  await expect(box).toHaveValue(word);
  await box.press("End");
  await page.keyboard.type(" yellow");
  await box.press("Enter");
  await expect(rowOf(page, word)).toHaveCount(1);
  expect(new URL(page.url()).searchParams.get("status")).toBe("new");
  if (isPhone(page)) await expect(page.getByRole("button", { name: `Search: ${word} yellow` })).toBeVisible();
});

test("the box tells what can be typed", async ({ agent: { page } }) => {
  await page.goto("/desk");
  if (isPhone(page))
    await page.getByRole("navigation", { name: "Desk" }).getByRole("button", { name: "Search" }).click();
  await page.getByRole("button", { name: "What you can search for" }).filter({ visible: true }).click();
  await expect(page.getByText("status:open,pending")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("status:open,pending")).toBeHidden();
});
