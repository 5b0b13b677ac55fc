import type { Locator } from "@playwright/test";
import { expect, test } from "../fixtures";
import { openTicket } from "./writing";

const arabic = "الباب لا يفتح منذ الصباح.";

test("Arabic runs from the right, in what is written and in what is read", async ({ customer, agent }) => {
  const { page } = customer;
  await page.goto("/tickets/new");
  await page.getByLabel("Description").fill(arabic);
  expect(await directionOf(page.getByLabel("Description"))).toBe("plaintext");
  const number = await openTicket(page, arabic, arabic);
  await agent.page.goto(`/desk/tickets/${number}`);
  for (const side of [page, agent.page]) {
    const words = side.getByRole("article").getByText(arabic);
    await expect(words).toBeVisible();
    expect(await fullStopIsLeft(words)).toBe(true);
    expect(await fullStopIsLeft(side.getByRole("heading", { level: 1 }))).toBe(true);
  }
});

const directionOf = (field: Locator) => field.evaluate((element) => getComputedStyle(element).unicodeBidi);

/** Where the last letter of the words stands on the screen. */
const fullStopIsLeft = (words: Locator) =>
  words.evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const at = (from: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().left;
    };
    return at(text.length - 1) < at(0);
  });
