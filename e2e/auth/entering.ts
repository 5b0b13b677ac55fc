import type { Page } from "@playwright/test";

/** Types both and presses the button; what comes of it is the story's. */
export async function trySignIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** The words of a refusal; Next keeps an empty alert of its own for announcing pages. */
export const refusal = (page: Page, words: string | RegExp) => page.getByRole("alert").filter({ hasText: words });

export const mismatch = "That email and password don't match. Check both, or reset your password.";
