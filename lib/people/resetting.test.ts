import { setTimeout as sleep } from "node:timers/promises";
import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { sessions, tokens } from "@/lib/db/schema/sessions";
import { sendMail } from "@/lib/mail/commands";
import { disablePerson } from "@/lib/people/commands/disabling";
import { changePassword, forgetPassword, resetPassword } from "@/lib/people/commands/passwords";
import { hashingWork } from "@/lib/people/password";
import { isResetLinkGood } from "@/lib/people/queries/entry";
import { startSession } from "@/lib/sessions/commands";
import { sessionHash } from "@/lib/sessions/token";
import { lastMailTo, runMailJobs, takeJobs } from "@/lib/testing/outbox";
import { makeAdmin, makeAgent, makeCustomer, makeVisitor, newEmail, type Person, system } from "@/lib/testing/people";

const password = "the old password";
const renewed = "the new password";

describe("a forgotten password", () => {
  test("answers and works alike for known, unknown and disabled people, and only the known get mail", async () => {
    const known = await makeCustomer({ password });
    const disabled = await makeCustomer({ password });
    await disablePerson(await makeAdmin(), { person: disabled.id });
    const unknown = newEmail();
    for (const email of [known.email, disabled.email, unknown]) {
      const before = { ...hashingWork };
      expect(await forgetPassword(makeVisitor(), { email })).toBeUndefined();
      expect(hashingWork).toEqual(before);
      const [job, ...more] = await takeJobs();
      expect(more).toEqual([]);
      expect(job).toEqual({ template: "reset", email, key: expect.stringMatching(/^reset:/) });
      await sendMail(system, job);
    }
    expect((await lastMailTo(known.email))?.token).toMatch(/^dkw_r_[\w-]{43}$/);
    expect(await lastMailTo(disabled.email)).toBeUndefined();
    expect(await lastMailTo(unknown)).toBeUndefined();
  });

  test("five requests an hour are the most for one account, known or not", async () => {
    for (const email of [(await makeCustomer()).email, newEmail()]) {
      for (let tries = 0; tries < 5; tries += 1) await forgetPassword(makeVisitor(), { email });
      await expect(forgetPassword(makeVisitor(), { email: email.toUpperCase() })).rejects.toMatchObject({
        kind: "limited",
      });
    }
    await takeJobs();
  });

  test("thirty requests an hour are the most from one address, and a /64 is one", async () => {
    const from = (address: string) => forgetPassword(makeVisitor(address), { email: newEmail() });
    for (let tries = 0; tries < 30; tries += 1) await from(`2001:db8:7::${tries.toString(16)}`);
    await expect(from("2001:DB8:7:0:ffff::1")).rejects.toMatchObject({ kind: "limited" });
    await from("2001:db8:7:1::1");
    await takeJobs();
  });

  test("of two links that are made at the same moment one works", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { email, id } = await makeCustomer({ password });
      for (const visitor of [makeVisitor(), makeVisitor()]) await forgetPassword(visitor, { email });
      await Promise.all((await takeJobs()).map((job) => sendMail(system, job)));
      const good = and(eq(tokens.userId, id), isNull(tokens.usedAt));
      expect(await staffDatabase().select().from(tokens).where(good)).toHaveLength(1);
    }
  });

  test("is renewed by the link, which ends every session and works once", async () => {
    const person = await makeAgent({ password });
    await startSession(makeVisitor(), { email: person.email, password, userAgent: "" });
    const token = await askForLink(person.email);
    expect(await isResetLinkGood(makeVisitor(), { token })).toBe(true);
    await resetPassword(makeVisitor(), { token, password: renewed });
    expect(await staffDatabase().select().from(sessions).where(eq(sessions.userId, person.id))).toEqual([]);
    expect(await startSession(makeVisitor(), { email: person.email, password, userAgent: "" })).toBeNull();
    expect(await startSession(makeVisitor(), { email: person.email, password: renewed, userAgent: "" })).not.toBeNull();
    await expect(resetPassword(makeVisitor(), { token, password })).rejects.toMatchObject({ kind: "conflict" });
    expect(await isResetLinkGood(makeVisitor(), { token })).toBe(false);
  });

  test("only the newest link works, and only until it expires", async () => {
    const person = await makeCustomer({ password });
    const first = await askForLink(person.email);
    const second = await askForLink(person.email);
    await expect(resetPassword(makeVisitor(), { token: first, password: renewed })).rejects.toMatchObject({
      kind: "conflict",
    });
    await staffDatabase().update(tokens).set({ expiresAt: new Date() }).where(eq(tokens.userId, person.id));
    await expect(resetPassword(makeVisitor(), { token: second, password: renewed })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("of two who use a link at the same moment, one gets in", async () => {
    const person = await makeCustomer({ password });
    const token = await askForLink(person.email);
    const both = [1, 2].map((n) => resetPassword(makeVisitor(), { token, password: `${renewed} ${n}` }));
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("the person's own email is refused, and the link stays good for another", async () => {
    const person = await makeCustomer({ password });
    const token = await askForLink(person.email);
    await expect(resetPassword(makeVisitor(), { token, password: person.email })).rejects.toMatchObject({
      kind: "invalid",
    });
    await resetPassword(makeVisitor(), { token, password: renewed });
  });

  test("the database keeps no secret that would open the account", async () => {
    const person = await makeCustomer({ password });
    const token = await askForLink(person.email);
    const rows = await staffDatabase().select().from(tokens).where(eq(tokens.userId, person.id));
    expect(JSON.stringify(rows)).not.toContain(token.slice(6));
  });
});

describe("changing a password", () => {
  test("asks for the current one, counts wrong tries and ends every other session", async () => {
    const person = await makeCustomer({ password });
    const here = await startSession(makeVisitor(), { email: person.email, password, userAgent: "" });
    await startSession(makeVisitor(), { email: person.email, password, userAgent: "" });
    const actor = { ...person, sessionId: sessionHash(here?.token ?? "") };
    await expect(changePassword(actor, { currentPassword: "wrong", password: renewed })).rejects.toMatchObject({
      fields: { currentPassword: "That isn't your current password." },
    });
    await changePassword(actor, { currentPassword: password, password: renewed });
    const left = await staffDatabase().select().from(sessions).where(eq(sessions.userId, person.id));
    expect(left.map(({ hash }) => hash)).toEqual([actor.sessionId]);
    for (let tries = 0; tries < 9; tries += 1) {
      await expect(changePassword(actor, { currentPassword: "wrong", password })).rejects.toMatchObject({
        kind: "invalid",
      });
    }
    await expect(changePassword(actor, { currentPassword: renewed, password })).rejects.toMatchObject({
      kind: "limited",
    });
  });
});

test("of a reset and a change at the same moment one goes through, and its password holds", async () => {
  for (let round = 0; round < 8; round += 1) {
    const person = await makeCustomer({ password });
    const token = await askForLink(person.email);
    const resetting = resetPassword(makeVisitor(), { token, password: "of the reset" });
    await sleep(round * 3);
    const changing = changePassword(person, { currentPassword: password, password: "of the change" });
    const [reset, change] = await Promise.allSettled([resetting, changing]);
    expect([reset.status, change.status].sort()).toEqual(["fulfilled", "rejected"]);
    const held = reset.status === "fulfilled" ? "of the reset" : "of the change";
    expect(await startSession(makeVisitor(), { email: person.email, password: held, userAgent: "" })).not.toBeNull();
  }
});

describe("a sign-in with the old password that is under way", () => {
  const end = {
    "a reset": async (person: Person) => {
      const token = await askForLink(person.email);
      return () => resetPassword(makeVisitor(), { token, password: renewed });
    },
    "a change": async (person: Person) => () =>
      changePassword(person, { currentPassword: password, password: renewed }),
    "a disabling": async (person: Person) => {
      const admin = await makeAdmin();
      return () => disablePerson(admin, { person: person.id });
    },
  };

  test.each(Object.entries(end))("does not outlive %s", async (_, prepare) => {
    for (let round = 0; round < 8; round += 1) {
      const person = await makeCustomer({ password });
      const run = await prepare(person);
      let isOver = false;
      const attack = async () => {
        while (!isOver) await startSession(makeVisitor(), { email: person.email, password, userAgent: "" });
      };
      const attacking = attack();
      await sleep(round * 3);
      await run();
      isOver = true;
      await attacking.catch(() => undefined);
      expect(await staffDatabase().select().from(sessions).where(eq(sessions.userId, person.id))).toEqual([]);
    }
  });
});

async function askForLink(email: string): Promise<string> {
  await forgetPassword(makeVisitor(), { email });
  await runMailJobs();
  return (await lastMailTo(email))?.token ?? "";
}
