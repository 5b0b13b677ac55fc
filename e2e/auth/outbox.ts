import { expect, type Page } from "@playwright/test";

/** Without a mail server admins read the mail and pass its link on; answers the link's own path. */
export async function linkFromOutbox(admin: Page, email: string): Promise<string> {
  const mail = admin.getByRole("listitem").filter({ hasText: email });
  // A job writes it, a moment after it was asked for.
  await expect(async () => {
    await admin.goto("/admin/outbox");
    await expect(mail.first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await mail.first().getByText(email).click();
  const link = mail.first().getByText(/\?token=/);
  await expect(link).toBeVisible();
  const address = /https?:\/\/\S+\?token=\S+/.exec(await link.innerText())?.[0] ?? "";
  const { pathname, search } = new URL(address);
  return pathname + search;
}
