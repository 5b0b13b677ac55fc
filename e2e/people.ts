import { createInterface } from "node:readline";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { overBeside, runBeside } from "./beside-server";

export type Role = "customer" | "agent" | "admin";
type Account = { role: Role; name: string; email: string; password: string };
export type MadePerson = Account & { context: BrowserContext; page: Page };

/** Makes people in no time, beside the server and with its own commands; how people sign up is for stories to tell. */
export type PeopleMaker = { make(role: Role): Promise<MadePerson>; stop(): Promise<void> };

export function startPeopleMaker(browser: Browser): PeopleMaker {
  const child = runBeside("e2e/make-people.ts");
  const waiting: ((line: string) => void)[] = [];
  // The start script says a word of its own in between.
  createInterface({ input: child.stdout }).on("line", (line) => line.startsWith("{") && waiting.shift()?.(line));
  return {
    async make(role) {
      if (child.exitCode !== null) throw new Error("Nobody makes people any more.");
      const line = new Promise<string>((resolve) => waiting.push(resolve));
      child.stdin.write(`${role}\n`);
      const { token, ...account }: Account & { token: string } = JSON.parse(await line);
      const context = await signedIn(browser, token);
      return { ...account, context, page: await context.newPage() };
    },
    async stop() {
      child.stdin.end();
      await overBeside(child);
    },
  };
}

async function signedIn(browser: Browser, token: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const place = { domain: "127.0.0.1", path: "/", httpOnly: true, sameSite: "Lax" } as const;
  await context.addCookies([{ name: "authjs.session-token", value: token, ...place }]);
  return context;
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
