import { eq } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import type { Transaction } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { settings } from "@/lib/db/schema/running";
import { tokens } from "@/lib/db/schema/sessions";
import { networkOf } from "@/lib/limits";
import { isMailServerSet } from "@/lib/mail/transport";
import { ConfirmSignUp, SignUp } from "@/lib/people/entry-input";
import { linkEnd, newSecret, secretHash, takeLink } from "@/lib/people/links";
import { mustSuit, setPassword } from "@/lib/people/set-password";
import { invalidField, Refusal } from "@/lib/refusal";

const taken = "There is already an account with this email. Sign in, or reset your password.";

/**
 * Makes a customer. With a mail server the answer and the work are the same for every email, and the mail tells the
 * rest; without one the account exists at once and a taken email is said so.
 */
export const signUp = command("sign_up.start", SignUp, async (ctx, { name, email, password }) => {
  await mustBeOpen(ctx.tx);
  await ctx.limit("sign_up.address", networkOf(ctx.actor.address));
  await ctx.limit("sign_up.account", email.toLowerCase());
  if (isMailServerSet()) {
    await askMailbox(ctx, { name, email });
    return { state: "mail_sent" as const, email };
  }
  const isMade = await makeCustomer(ctx, { name, email, password });
  return isMade ? { state: "signed_up" as const, email } : invalidField("email", taken);
});

/** The page behind the mail's link: the address is proven, and whoever reads its mail chooses the password. */
export const confirmSignUp = command("sign_up.confirm", ConfirmSignUp, async (ctx, { token, name, password }) => {
  await mustBeOpen(ctx.tx);
  const link = await takeLink(ctx.tx, "sign_up", token);
  if (!link?.data) throw new Refusal("conflict", "This link has expired or was already used. Please sign up again.");
  const { email } = link.data;
  mustSuit(password, email);
  return (await makeCustomer(ctx, { name, email, password })) ? { email } : new Refusal("conflict", taken);
});

async function mustBeOpen(tx: Transaction): Promise<void> {
  const [current] = await tx.select({ open: settings.signUpOpen }).from(settings).where(eq(settings.id, 1));
  if (!current?.open)
    throw new Refusal("conflict", "New accounts are made by invitation here. Please ask the support team for one.");
}

/** Keeps the sign-up until its mail is answered. The job makes the secret, so none waits in the queue. */
async function askMailbox(ctx: CommandContext, data: { name: string; email: string }): Promise<void> {
  const [row] = await ctx.tx
    .insert(tokens)
    .values({
      kind: "sign_up",
      hash: secretHash(newSecret("sign_up")),
      data,
      createdAt: ctx.now,
      expiresAt: linkEnd("sign_up", ctx.now),
    })
    .returning({ id: tokens.id });
  if (row) await ctx.enqueue("mail.send", { template: "sign_up", tokenId: row.id, key: `sign_up:${row.id}` });
}

/** False when the email is taken. */
async function makeCustomer(
  { tx, now }: CommandContext,
  { name, email, password }: { name: string; email: string; password: string },
): Promise<boolean> {
  const [person] = await tx
    .insert(users)
    .values({ role: "customer", name, email })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  if (person) await setPassword(tx, person.id, password, now);
  return person !== undefined;
}
