import { randomUUID } from "node:crypto";
import type { Browser, BrowserContext, Page } from "@playwright/test";

export type Role = "customer" | "agent" | "admin";
export type MadePerson = {
  role: Role;
  name: string;
  email: string;
  password: string;
  context: BrowserContext;
  page: Page;
};

/** Signs up as people do; an admin makes team members of them. Forms without JavaScript are quick and prove themselves. */
export async function makePerson(browser: Browser, promoter: Page, role: Role): Promise<MadePerson> {
  const id = randomUUID();
  const person = { role, name: `Robin ${id.slice(0, 8)}`, email: `${id}@example.com`, password: `a long ${id}` };
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await signUp(await plain.newPage(), person);
  if (role !== "customer") {
    await promote(promoter, person);
    await sendAtOnce(await plain.newPage());
  }
  const context = await browser.newContext({ storageState: await plain.storageState() });
  await plain.close();
  return { ...person, context, page: await context.newPage() };
}

export async function closePerson({ context }: MadePerson): Promise<void> {
  await context.close();
}

export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** As if the cookies were cleared elsewhere. A page left open would go to the sign-in page by itself, in the way of what follows. */
export async function forgetSession(page: Page): Promise<void> {
  await page.goto("about:blank");
  await page.context().clearCookies();
}

/** Presses the button that sends a form and waits for the answer, with JavaScript or without. */
export async function sendForm(page: Page, button: string): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: button }).click();
  await answer;
}

/** The demo's admin, who may change roles. */
export async function signInDemoAdmin(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await signIn(page, { email: "admin@example.com", password: "deskwell-demo" });
  return page;
}

async function signUp(page: Page, person: { name: string; email: string; password: string }): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill(person.name);
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("**/tickets");
}

async function promote(admin: Page, { name, email, role }: { name: string; email: string; role: Role }): Promise<void> {
  await admin.goto(`/admin/people?q=${encodeURIComponent(email)}`);
  await admin.getByRole("link", { name }).click();
  await admin.getByLabel("Role", { exact: true }).selectOption(role);
  await sendForm(admin, "Save role");
}

/** Stories' agents have nothing to undo and stay where they are, unless a story is about that. */
async function sendAtOnce(page: Page): Promise<void> {
  await page.goto("/profile");
  await page.getByLabel("Undo sending").selectOption("0");
  await page.getByLabel("After resolving").selectOption("stay");
  await sendForm(page, "Save how you work");
}
