// What our mails say: plain text, the same words in the outbox and in the mailbox.
import type { PersonRole } from "@/lib/people/rules";

/** A mail asked for; its job fills in the rest, so that no secret waits in the queue. */
export type MailRequest =
  | { template: "reset"; email: string }
  | { template: "invite"; userId: number; inviterId: number }
  | { template: "sign_up"; tokenId: number }
  | { template: "kept_back"; outgoingId: number }
  | { template: "back_in_draft"; draftId: number };

export type Letter = { recipient: string; subject: string; body: string };

type To = { name: string; email: string; product: string };

export function resetLetter({ name, email, product }: To, link: string): Letter {
  return letter(email, `Reset your ${product} password`, [
    `Hello ${name},`,
    "Someone, we hope you, asked for a new password. Choose one here within the next hour:",
    link,
    "If it wasn't you, do nothing: your password stays as it is.",
    product,
  ]);
}

export function inviteLetter(
  { name, email, product }: To,
  { role, inviter }: { role: PersonRole; inviter: string },
  link: string,
): Letter {
  const as = { customer: "as a customer", agent: "as an agent", admin: "as an admin" }[role];
  return letter(email, `You are invited to ${product}`, [
    `Hello ${name},`,
    `${inviter} invites you to ${product} ${as}. Choose a password within the next 7 days:`,
    link,
    product,
  ]);
}

export function confirmLetter({ name, email, product }: To, link: string): Letter {
  return letter(email, `Confirm your email for ${product}`, [
    `Hello ${name},`,
    "One more step and your account is ready. Confirm your email within the next day:",
    link,
    "If you didn't sign up, do nothing: no account is made.",
    product,
  ]);
}

/** For the owner of an account whose email was used to sign up again; whoever did so learns nothing. */
export function takenLetter(
  { name, email, product }: To,
  { signIn, forgot }: { signIn: string; forgot: string },
): Letter {
  return letter(email, `You already have a ${product} account`, [
    `Hello ${name},`,
    "Someone, perhaps you, tried to sign up with this email. You already have an account, so nothing changed.",
    `Sign in: ${signIn}`,
    `Forgot your password? ${forgot}`,
    product,
  ]);
}

/** For the author of a reply that was to go out by itself; its words stay on the desk. */
export function keptBackLetter(
  { name, email, product }: To,
  { number, subject, reason, where }: { number: number; subject: string; reason: string; where: string },
  link: string,
): Letter {
  return letter(email, `Your reply to #${number} was not sent`, [
    `Hello ${name},`,
    `Your reply to “${subject}” was not sent: ${reason}. Your words are kept ${where}:`,
    link,
    product,
  ]);
}

/** What is kept once a mail has left: its words without the secret. */
export function redacted(body: string): string {
  return body.replaceAll(/\?token=\S+/g, "?token=…");
}

function letter(recipient: string, subject: string, paragraphs: string[]): Letter {
  return { recipient, subject, body: `${paragraphs.join("\n\n")}\n` };
}
