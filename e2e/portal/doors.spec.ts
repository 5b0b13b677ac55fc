import { expect, test } from "../fixtures";
import { openTicket } from "./writing";

test("a stranger's ticket is not found, like one that never was", async ({ customer, another }) => {
  test.slow();
  const number = await openTicket(customer.page, "Only mine");
  const stranger = await another("customer");
  const answer = await stranger.page.goto(`/tickets/${number}`);
  expect(answer?.status()).toBe(404);
  await expect(stranger.page.getByText("Only mine")).toHaveCount(0);
  expect((await stranger.page.goto("/tickets/999999999"))?.status()).toBe(404);
  expect((await stranger.page.goto("/tickets/abc"))?.status()).toBe(404);
});

test("the team has no portal", async ({ agent: { page } }) => {
  for (const path of ["/tickets", "/tickets/new", "/tickets/1"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test("signed out, a ticket leads to sign-in and back", async ({ page, customer }) => {
  const number = await openTicket(customer.page, "Behind the door");
  const answer = await page.request.get(`/tickets/${number}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toBe(`/sign-in?next=%2Ftickets%2F${number}`);
  await page.goto(`/tickets/${number}`);
  await page.getByLabel("Email").fill(customer.email);
  await page.getByLabel("Password").fill(customer.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Behind the door");
});
