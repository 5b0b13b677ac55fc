import { describe, expect, test } from "vitest";
import { disablePerson } from "@/lib/people/commands/disabling";
import { hashingWork, hashPassword, verifyPassword } from "@/lib/people/password";
import { passwordTrouble } from "@/lib/people/rules";
import { startSession } from "@/lib/sessions/commands";
import { makeAdmin, makeCustomer, makeVisitor, newEmail, system } from "@/lib/testing/people";

const password = "correct horse battery";

describe("a password", () => {
  test("is verified as typed, spaces and letters of any script included", async () => {
    for (const typed of ["  eight ch ", "пароль и Слово", "🦉🦉🦉🦉🦉🦉🦉🦉", "x".repeat(128)]) {
      const hash = await hashPassword(typed);
      expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(await verifyPassword(hash, typed)).toBe(true);
      expect(await verifyPassword(hash, typed.trim() === typed ? `${typed} ` : typed.trim())).toBe(false);
    }
  });

  test("longer than 128 characters is refused before any hashing", async () => {
    const before = hashingWork.checked;
    expect(await verifyPassword(null, "x".repeat(129))).toBe(false);
    expect(hashingWork.checked).toBe(before);
  });

  test.each([
    ["Password123", "me@example.com", true],
    ["deskwell1", "me@example.com", true],
    ["Someone.Else@Example.com", "someone.else@example.com", true],
    ["someone.else", "someone.else@example.com", true],
    ["correct horse", "me@example.com", false],
    ["deskwell-demo", "me@example.com", false],
  ])("%s of %s is refused: %s", (typed, email, refused) => {
    expect(passwordTrouble(typed, email) !== null).toBe(refused);
  });
});

describe("signing in", () => {
  test("hashes once for a wrong password, an unknown, a disabled and an invited person alike", async () => {
    const known = await makeCustomer({ password });
    const disabled = await makeCustomer({ password });
    const invited = await makeCustomer();
    await disablePerson(await makeAdmin(), { person: disabled.id });
    for (const email of [known.email, newEmail(), disabled.email, invited.email]) {
      const before = hashingWork.checked;
      expect(await startSession(makeVisitor(), { email, password: "not this one", userAgent: "" })).toBeNull();
      expect(hashingWork.checked - before).toBe(1);
    }
  });

  test("a disabled person's right password answers like a wrong one", async () => {
    const person = await makeCustomer({ password });
    await disablePerson(await makeAdmin(), { person: person.id });
    expect(await startSession(makeVisitor(), { email: person.email, password, userAgent: "" })).toBeNull();
  });

  test("ten wrong tries are the most an account takes in 15 minutes, whatever the address", async () => {
    const person = await makeCustomer({ password });
    for (let tries = 0; tries < 10; tries += 1) {
      await startSession(makeVisitor(), { email: person.email, password: "wrong", userAgent: "" });
    }
    const right = { email: person.email.toUpperCase(), password, userAgent: "" };
    await expect(startSession(makeVisitor(), right)).rejects.toMatchObject({
      kind: "limited",
      retryAfter: expect.any(Number),
    });
  });

  test("the system has no business signing in", async () => {
    await expect(startSession(system, { email: newEmail(), password, userAgent: "" })).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});
