import { createTransport } from "nodemailer";
import { appUrl, env } from "@/lib/env";
import type { Letter } from "@/lib/mail/templates";
import { oncePerProcess, onShutdown } from "@/lib/process";

/** Whether mail leaves at all; without a mail server admins read it at /admin/outbox. */
export function isMailServerSet(): boolean {
  return env().SMTP_URL !== undefined;
}

/** The one seam to the outside. `key` becomes the Message-ID, so that a mail sent twice is recognized as one. */
export async function deliver(letter: Letter, { key, product }: { key: string; product: string }): Promise<void> {
  const host = new URL(appUrl()).hostname;
  await oncePerProcess("mail:transport", connect).sendMail({
    from: env().MAIL_FROM ?? { name: product, address: `no-reply@${host}` },
    to: letter.recipient,
    subject: letter.subject,
    text: letter.body,
    messageId: `<${key.replaceAll(/[^\w.-]/g, ".")}@${host}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** In ms. SMTP_URL may name others, as `?socketTimeout=60000`. */
const limits = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

function connect() {
  const transport = createTransport(withLimits(env().SMTP_URL ?? ""));
  onShutdown("connections", () => transport.close());
  return transport;
}

// Beside an address nodemailer takes options for mails alone; those for the connection belong in the address.
function withLimits(server: string): string {
  const address = new URL(server);
  for (const [name, time] of Object.entries(limits)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(time));
  }
  return address.href;
}
