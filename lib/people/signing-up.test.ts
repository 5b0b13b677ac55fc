import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { mails, settings } from "@/lib/db/schema/running";
import { signUp } from "@/lib/people/commands/signing-up";
import { startSession } from "@/lib/sessions/commands";
import { changeSettings } from "@/lib/settings/commands";
import { makeAdmin, makeCustomer, makeVisitor, newEmail } from "@/lib/testing/people";
import { settingsForm } from "@/lib/testing/settings-form";

const password = "a long enough one";

describe("signing up without a mail server", () => {
  test("makes a customer who can sign in at once, and writes no mail", async () => {
    const email = newEmail();
    expect(await signUp(makeVisitor(), { name: " Nora ", email, password })).toEqual({ state: "signed_up", email });
    const started = await startSession(makeVisitor(), { email, password, userAgent: "" });
    expect(started).toMatchObject({ name: "Nora", role: "customer" });
    expect(await staffDatabase().select().from(mails).where(eq(mails.recipient, email))).toEqual([]);
  });

  test("says when an email is taken, in any case of letters", async () => {
    const { email } = await makeCustomer();
    const again = signUp(makeVisitor(), { name: "Nora", email: email.toUpperCase(), password });
    await expect(again).rejects.toMatchObject({
      kind: "invalid",
      fields: { email: expect.stringContaining("already") },
    });
  });

  test("nobody chooses a role, an id or anything else that was not asked", async () => {
    for (const extra of [{ role: "admin" }, { id: 1 }, { organizationId: 1 }, { disabledAt: null }]) {
      const email = newEmail();
      await expect(signUp(makeVisitor(), { name: "Nora", email, password, ...extra })).rejects.toMatchObject({
        kind: "invalid",
      });
      expect(await staffDatabase().select().from(users).where(eq(users.email, email))).toEqual([]);
    }
  });

  test("each field has words of its own", async () => {
    const refused = signUp(makeVisitor(), { name: " ", email: "nora", password: "short" });
    await expect(refused).rejects.toMatchObject({
      fields: {
        name: "Write a name.",
        email: "That doesn't look like an email.",
        password: "Use at least 8 characters.",
      },
    });
  });

  test("one address can make 30 in an hour, and finding out which emails are taken counts too", async () => {
    const visitor = makeVisitor();
    const taken = await Promise.all(Array.from({ length: 6 }, () => makeCustomer()));
    for (const { email } of [...taken, ...taken, ...taken, ...taken, ...taken]) {
      await expect(signUp(visitor, { name: "N", email, password })).rejects.toMatchObject({ kind: "invalid" });
    }
    await expect(signUp(visitor, { name: "N", email: newEmail(), password })).rejects.toMatchObject({
      kind: "limited",
    });
  });

  test("five in an hour are the most for one email, whatever the address", async () => {
    for (const { email } of [await makeCustomer(), { email: newEmail() }]) {
      const again = (typed: string) => signUp(makeVisitor(), { name: "N", email: typed, password });
      for (let tries = 0; tries < 5; tries += 1) await again(email).catch(() => undefined);
      await expect(again(email.toUpperCase())).rejects.toMatchObject({ kind: "limited" });
    }
  });

  test("is refused while an admin has switched it off", async () => {
    const admin = await makeAdmin();
    await changeSettings(admin, { ...settingsForm(), signUpOpen: "no" });
    await expect(signUp(makeVisitor(), { name: "N", email: newEmail(), password })).rejects.toMatchObject({
      kind: "conflict",
    });
    await changeSettings(admin, { ...settingsForm(), wasSignUpOpen: "no" });
    expect(await staffDatabase().select({ open: settings.signUpOpen }).from(settings)).toEqual([{ open: true }]);
  });
});
