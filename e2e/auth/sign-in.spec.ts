import { expect, test } from "../fixtures";
import { forgetSession } from "../people";
import { mismatch, refusal, trySignIn } from "./entering";

test("a wrong password and an unknown email read the same, and the email stays", async ({ page, agent }) => {
  for (const email of [agent.email, `nobody-${agent.email}`]) {
    await page.goto("/sign-in");
    await trySignIn(page, { email, password: "not the password" });
    await expect(refusal(page, mismatch)).toBeVisible();
    await expect(page.getByLabel("Email")).toHaveValue(email);
  }
  await trySignIn(page, agent);
  await expect(page).toHaveURL("/desk");
  await page.goto("/sign-in");
  await expect(page).toHaveURL("/desk");
});

test("signing out ends the session, not only the cookie", async ({ customer: { page, context } }) => {
  await page.goto("/tickets");
  const cookies = await context.cookies();
  await page.getByRole("button", { name: /your menu/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/sign-in");
  await context.addCookies(cookies);
  await page.goto("/tickets");
  await expect(page).toHaveURL("/sign-in?next=%2Ftickets");
});

test("after sign-in one is where one wanted to go, never on another site", async ({ page, customer }) => {
  await page.goto("/profile");
  await expect(page).toHaveURL("/sign-in?next=%2Fprofile");
  await trySignIn(page, customer);
  await expect(page).toHaveURL("/profile");

  await forgetSession(page);
  const refresh = await page.request.get("/desk?view=all&_rsc=1abc", { maxRedirects: 0 });
  expect(refresh.headers().location).toBe("/sign-in?next=%2Fdesk%3Fview%3Dall");
  for (const next of ["//evil.test", "https://evil.test/tickets", "/\\evil.test", "javascript:alert(1)"]) {
    await forgetSession(page);
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await trySignIn(page, customer);
    await expect(page, next).toHaveURL("/tickets");
  }
});
