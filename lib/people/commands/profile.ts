import { and, eq, isNull } from "drizzle-orm";
import { command } from "@/lib/command";
import { users } from "@/lib/db/schema/people";
import { brokenConstraint } from "@/lib/db/trouble";
import { OwnTimeZone, Profile, SingleKeys } from "@/lib/people/input";
import { invalidField } from "@/lib/refusal";

export const changeProfile = command(
  "profile.change",
  Profile,
  async ({ tx, actor }, { name, phone, locale, timeZone }) => {
    try {
      await tx
        .update(users)
        .set({ name, phone: phone || null, locale, timeZone })
        .where(eq(users.id, actor.id));
    } catch (error) {
      if (brokenConstraint(error) === "users_phone_unique")
        throw invalidField("phone", "Another account uses this number.");
      throw error;
    }
  },
);

/** What a browser tells by itself; one that was chosen stays. */
export const learnTimeZone = command("profile.change", OwnTimeZone, async ({ tx, actor }, { timeZone }) => {
  await tx
    .update(users)
    .set({ timeZone })
    .where(and(eq(users.id, actor.id), isNull(users.timeZone)));
});

export const switchSingleKeys = command("keys.switch", SingleKeys, async ({ tx, actor }, { singleKeys }) => {
  await tx.update(users).set({ singleKeys }).where(eq(users.id, actor.id));
});
