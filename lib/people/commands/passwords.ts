import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { command } from "@/lib/command";
import type { Transaction } from "@/lib/db/client";
import { passwords } from "@/lib/db/schema/people";
import { rateLimits } from "@/lib/db/schema/running";
import { sessions } from "@/lib/db/schema/sessions";
import { mustHaveLeft, networkOf } from "@/lib/limits";
import { ChangePassword, ForgotPassword, ResetPassword } from "@/lib/people/entry-input";
import { takeLink, voidLinks } from "@/lib/people/links";
import { verifyPassword } from "@/lib/people/password";
import { mustSuit, setPassword } from "@/lib/people/set-password";
import { invalidField, Refusal } from "@/lib/refusal";
import { endOtherSessions } from "@/lib/sessions/commands";
import { lockOwner, lockPerson } from "./find-person";

/** Does the same for every email, known or not; the mail's job finds out whether there is anybody to write to. */
export const forgetPassword = command("password.forget", ForgotPassword, async (ctx, { email }) => {
  await ctx.limit("reset.address", networkOf(ctx.actor.address));
  await ctx.limit("reset.account", email.toLowerCase());
  await ctx.enqueue("mail.send", { template: "reset", email, key: `reset:${randomUUID()}` });
});

/** Sets a new password by a link from a mail; whoever was signed in as this person no longer is. */
export const resetPassword = command("password.reset", ResetPassword, async (ctx, { token, password }) => {
  const person = await lockOwner(ctx.tx, "reset", token);
  if (!person || person.disabledAt || !(await takeLink(ctx.tx, "reset", token)))
    throw new Refusal("conflict", "This link has expired or was already used. Please ask for a new one.");
  mustSuit(password, person.email);
  await setPassword(ctx.tx, person.id, password, ctx.now);
  await voidLinks(ctx.tx, person.id);
  await ctx.tx.delete(sessions).where(eq(sessions.userId, person.id));
  await forgetFailures(ctx.tx, person.email);
});

/** Asks for the current password first; every other session ends. */
export const changePassword = command("password.change", ChangePassword, async (ctx, { currentPassword, password }) => {
  const person = await lockPerson(ctx.tx, ctx.actor.id);
  const account = person.email.toLowerCase();
  await mustHaveLeft(ctx.tx, "sign_in.account", account);
  const [known] = await ctx.tx.select({ hash: passwords.hash }).from(passwords).where(eq(passwords.userId, person.id));
  if (!(await verifyPassword(known?.hash, currentPassword))) {
    await ctx.limit("sign_in.account", account);
    return invalidField("currentPassword", "That isn't your current password.");
  }
  mustSuit(password, person.email);
  await setPassword(ctx.tx, person.id, password, ctx.now);
  await voidLinks(ctx.tx, person.id);
  await endOtherSessions(ctx, person.id);
});

/** Whoever has proven their mailbox is not kept out by a stranger's wrong tries. */
async function forgetFailures(tx: Transaction, email: string): Promise<void> {
  await tx
    .delete(rateLimits)
    .where(and(eq(rateLimits.name, "sign_in.account"), eq(rateLimits.subject, email.toLowerCase())));
}
