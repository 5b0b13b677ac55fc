import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";
import { pagesBelow } from "../tree";

test("a customer finds no desk", async ({ customer: { page } }) => {
  const number = await openTicket(page, "Mine, but not on the desk");
  for (const path of ["/desk?view=all", ...pagesBelow("desk", { number })]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});

test("signed out, the desk leads to sign-in", async ({ request }) => {
  for (const path of ["/desk?view=all", ...pagesBelow("desk")]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(307);
    expect(answer.headers().location).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
  }
});

test("a ticket that never was is not found", async ({ agent: { page } }) => {
  for (const path of ["/desk/tickets/999999999", "/desk/tickets/abc", "/desk/tickets/new?requester=999999999"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});
