import { and, eq, isNull } from "drizzle-orm";
import { users } from "@/lib/db/schema/people";
import { settings } from "@/lib/db/schema/running";
import { tokens } from "@/lib/db/schema/sessions";
import { isMailServerSet } from "@/lib/mail/transport";
import { LinkRef } from "@/lib/people/entry-input";
import { Nothing } from "@/lib/people/input";
import { stillWorks } from "@/lib/people/links";
import { query } from "@/lib/query";

/** What the pages for signed-out people need to know before they ask anything. */
export const getSignUp = query("sign_up.read", Nothing, async ({ db }) => {
  const [current] = await db.select({ isOpen: settings.signUpOpen }).from(settings).where(eq(settings.id, 1));
  return { isOpen: current?.isOpen ?? false, mailLeaves: isMailServerSet() };
});

/** True until the first admin exists. */
export const isNobodyHere = query("installation.read", Nothing, async ({ db }) => {
  const anybody = await db.select({ id: users.id }).from(users).limit(1);
  return anybody.length === 0;
});

/** Whose invitation this is; null once it is used, expired or never was. Looking does not use it up. */
export const getInvitation = query("invite.accept", LinkRef, async ({ db }, { token }) => {
  const [person] = await db
    .select({ name: users.name, email: users.email, role: users.role })
    .from(tokens)
    .innerJoin(users, eq(users.id, tokens.userId))
    .where(and(stillWorks("invite", token), isNull(users.disabledAt)));
  return person ?? null;
});

export const isResetLinkGood = query("password.reset", LinkRef, async ({ db }, { token }) => {
  const links = await db.select({ id: tokens.id }).from(tokens).where(stillWorks("reset", token));
  return links.length > 0;
});

/** Who signed up behind this link; null once it is used, expired or never was. */
export const getSignUpLink = query("sign_up.confirm", LinkRef, async ({ db }, { token }) => {
  const [link] = await db.select({ data: tokens.data }).from(tokens).where(stillWorks("sign_up", token));
  return link?.data ? { name: link.data.name, email: link.data.email } : null;
});
