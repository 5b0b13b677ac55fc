import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type CommandContext, command } from "@/lib/command";
import { organizations, passwords, users } from "@/lib/db/schema/people";
import { InvitePerson } from "@/lib/people/admin-input";
import { AcceptInvite } from "@/lib/people/entry-input";
import { PersonRef } from "@/lib/people/input";
import { takeLink, voidLinks } from "@/lib/people/links";
import { mustSuit, setPassword } from "@/lib/people/set-password";
import { invalidField, Refusal } from "@/lib/refusal";
import { lockOwner, lockPerson, subjectOf } from "./find-person";

/** Makes a person without a password and writes to them; they choose one behind the mail's link. */
export const invitePerson = command("person.invite", InvitePerson, async (ctx, { name, email, role, organization }) => {
  const company = organization === null ? null : await organizationName(ctx, organization);
  const [person] = await ctx.tx
    .insert(users)
    .values({ name, email, role, organizationId: organization, createdAt: ctx.now })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  if (!person) throw invalidField("email", "There is already an account with this email.");
  await mailInvite(ctx, person.id);
  await ctx.audit("person.invited", subjectOf({ name, email }), {
    role: { from: null, to: role },
    ...(company ? { organization: { from: null, to: company } } : {}),
  });
  return { id: person.id };
});

/** A new link; the one before stops working. */
export const inviteAgain = command("person.invite", PersonRef, async (ctx, { person: id }) => {
  const person = await lockPerson(ctx.tx, id);
  const [known] = await ctx.tx.select({ id: passwords.userId }).from(passwords).where(eq(passwords.userId, id));
  if (known) throw new Refusal("conflict", `${person.name} has already accepted the invitation.`);
  if (person.disabledAt) throw new Refusal("conflict", `${person.name} is disabled. Enable the account first.`);
  await mailInvite(ctx, id);
  await ctx.audit("person.invited_again", subjectOf(person));
  return { id };
});

/** The invited person's own page: a name and a password make the account theirs. */
export const acceptInvite = command("invite.accept", AcceptInvite, async (ctx, { token, name, password }) => {
  const person = await lockOwner(ctx.tx, "invite", token);
  if (!person || person.disabledAt || !(await takeLink(ctx.tx, "invite", token)))
    throw new Refusal("conflict", "This invitation has expired or was already used. Please ask for a new one.");
  mustSuit(password, person.email);
  await ctx.tx.update(users).set({ name }).where(eq(users.id, person.id));
  await setPassword(ctx.tx, person.id, password, ctx.now);
  await voidLinks(ctx.tx, person.id);
  return { email: person.email };
});

async function mailInvite(ctx: CommandContext, userId: number): Promise<void> {
  await ctx.enqueue("mail.send", {
    template: "invite",
    userId,
    inviterId: ctx.actor.id,
    key: `invite:${randomUUID()}`,
  });
}

async function organizationName(ctx: CommandContext, id: number): Promise<string> {
  const [row] = await ctx.tx.select({ name: organizations.name }).from(organizations).where(eq(organizations.id, id));
  if (!row) throw invalidField("organization", "That organization is gone. Choose another.");
  return row.name;
}
