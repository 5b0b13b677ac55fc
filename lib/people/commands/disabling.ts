import { eq } from "drizzle-orm";
import { command } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { sessions } from "@/lib/db/schema/sessions";
import { PersonRef } from "@/lib/people/input";
import { voidLinks } from "@/lib/people/links";
import { lockPerson, mustNotBeLastAdmin, subjectOf } from "./find-person";

/** Nothing of theirs works any more: sessions end and links in mails are void in the same transaction. */
export const disablePerson = command("person.disable", PersonRef, async (ctx, { person: id }) => {
  await mustNotBeLastAdmin(ctx.tx, id);
  const person = await lockPerson(ctx.tx, id);
  if (person.disabledAt) return { id };
  await ctx.tx.update(users).set({ disabledAt: ctx.now }).where(eq(users.id, id));
  await ctx.tx.delete(sessions).where(eq(sessions.userId, id));
  await voidLinks(ctx.tx, id);
  await ctx.audit("person.disabled", subjectOf(person), { disabled: { from: false, to: true } });
  return { id };
});

export const enablePerson = command("person.disable", PersonRef, async (ctx, { person: id }) => {
  const person = await lockPerson(ctx.tx, id);
  if (!person.disabledAt) return { id };
  await ctx.tx.update(users).set({ disabledAt: null }).where(eq(users.id, id));
  await ctx.audit("person.enabled", subjectOf(person), { disabled: { from: true, to: false } });
  return { id };
});
