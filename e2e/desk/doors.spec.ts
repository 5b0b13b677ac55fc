import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";

const places = ["/desk", "/desk?view=all", "/desk/tickets/new", "/desk/customers"];

test("a customer finds no desk", async ({ customer: { page } }) => {
  const number = await openTicket(page, "Mine, but not on the desk");
  for (const path of [...places, `/desk/tickets/${number}`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test("signed out, the desk leads to sign-in", async ({ request }) => {
  for (const path of places) {
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
