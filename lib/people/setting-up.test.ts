import { describe, expect, test } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { setUp } from "@/lib/people/commands/setting-up";
import { isNobodyHere } from "@/lib/people/queries/entry";
import { ensureSetupCode } from "@/lib/people/setup-code";
import { startSession } from "@/lib/sessions/commands";
import { makeVisitor } from "@/lib/testing/people";

const first = { name: "First", email: "first@example.com", password: "the first password" };

// One story on this file's own, empty database.
describe("an empty installation", () => {
  test("wants the newest code, and stops asking a guessing address", async () => {
    const old = await ensureSetupCode();
    const guesser = makeVisitor();
    await ensureSetupCode();
    for (let tries = 0; tries < 20; tries += 1) {
      await expect(setUp(guesser, { ...first, code: old ?? "" })).rejects.toMatchObject({
        fields: { code: expect.any(String) },
      });
    }
    await expect(setUp(guesser, { ...first, code: "dkw_s_guess" })).rejects.toMatchObject({ kind: "limited" });
    expect(await isNobodyHere(makeVisitor(), {})).toBe(true);
  });

  test("makes exactly one admin of two who have the code, and gives no code after that", async () => {
    const code = (await ensureSetupCode()) ?? "";
    expect(code).toMatch(/^dkw_s_[\w-]{43}$/);
    const both = [first, { ...first, email: "second@example.com" }].map((person) =>
      setUp(makeVisitor(), { ...person, code }),
    );
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [admin, ...more] = await staffDatabase().select().from(users);
    expect([admin?.role, more.length]).toEqual(["admin", 0]);
    const signIn = { email: admin?.email, password: first.password, userAgent: "" };
    expect(await startSession(makeVisitor(), signIn)).toMatchObject({ role: "admin" });
    expect(await ensureSetupCode()).toBeNull();
    await expect(setUp(makeVisitor(), { ...first, email: "third@example.com", code })).rejects.toMatchObject({
      kind: "invalid",
    });
  });
});
