import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { mails } from "@/lib/db/schema/running";
import { sendMail } from "@/lib/mail/commands";
import { disablePerson } from "@/lib/people/commands/disabling";
import { forgetPassword, resetPassword } from "@/lib/people/commands/passwords";
import { confirmSignUp, signUp } from "@/lib/people/commands/signing-up";
import { hashingWork } from "@/lib/people/password";
import { getSignUpLink } from "@/lib/people/queries/entry";
import { startSession } from "@/lib/sessions/commands";
import { takeJobs } from "@/lib/testing/outbox";
import { makeAdmin, makeCustomer, makeVisitor, newEmail, system } from "@/lib/testing/people";

const received: { to: string; text: string }[] = [];
let refuses = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: (_to, _session, done) => done(refuses ? new Error("Mailbox closed for lunch") : null),
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const text = Buffer.concat(chunks).toString().replaceAll("=\r\n", "").replaceAll("=3D", "=");
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text });
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  process.env.APP_URL = "https://help.example.com";
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));
beforeEach(() => {
  refuses = false;
  received.length = 0;
});

const password = "a good password";

describe("with a mail server", () => {
  test("a sign-up answers and works alike for a free, a taken and a disabled person's email", async () => {
    const taken = await makeCustomer({ password });
    const disabled = await makeCustomer({ password });
    await disablePerson(await makeAdmin(), { person: disabled.id });
    const free = newEmail();
    for (const email of [free, taken.email, disabled.email]) {
      const before = hashingWork.made;
      expect(await signUp(makeVisitor(), { name: "Nora", email, password })).toEqual({ state: "mail_sent", email });
      expect(hashingWork.made - before).toBe(0);
      const jobs = await takeJobs();
      expect(jobs).toEqual([
        { template: "sign_up", tokenId: expect.any(Number), key: expect.stringMatching(/^sign_up:/) },
      ]);
      await sendMail(system, jobs[0]);
    }
    expect(received.map(({ to }) => to)).toEqual([free, taken.email]);
    expect(received[0]?.text).toContain("https://help.example.com/sign-up/confirm?token=dkw_u_");
    expect(received[1]?.text).not.toContain("token");
  });

  test("the account exists once its link was answered, once", async () => {
    const email = newEmail();
    await signUp(makeVisitor(), { name: "Nora", email, password });
    expect(await startSession(makeVisitor(), { email, password, userAgent: "" })).toBeNull();
    await sendAll();
    const token = secretOf(received[0]?.text);
    await confirmSignUp(makeVisitor(), { token, name: "Nora", password });
    expect(await startSession(makeVisitor(), { email, password, userAgent: "" })).toMatchObject({ role: "customer" });
    await expect(confirmSignUp(makeVisitor(), { token, name: "Nora", password })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("whoever signs up twice before answering uses the newest link", async () => {
    const email = newEmail();
    for (const name of ["First", "Second"]) await signUp(makeVisitor(), { name, email, password });
    await sendAll();
    const [first, second] = received.map(({ text }) => secretOf(text));
    const confirm = (token = "") => confirmSignUp(makeVisitor(), { token, name: "Nora", password });
    await expect(confirm(first)).rejects.toMatchObject({ kind: "conflict" });
    await confirm(second);
    expect(await staffDatabase().select({ name: users.name }).from(users).where(eq(users.email, email))).toEqual([
      { name: "Nora" },
    ]);
  });

  test("a stranger who signs up with somebody else's email chooses neither their password nor their name", async () => {
    const email = newEmail();
    await signUp(makeVisitor(), { name: "Nora", email, password });
    await signUp(makeVisitor(), { name: "A stranger", email, password: "known to a stranger" });
    await sendAll();
    const token = secretOf(received.at(-1)?.text);
    expect(await getSignUpLink(makeVisitor(), { token })).toEqual({ name: "A stranger", email });
    await expect(confirmSignUp(makeVisitor(), { token, name: "Nora", password: email })).rejects.toMatchObject({
      fields: { password: expect.any(String) },
    });
    await confirmSignUp(makeVisitor(), { token, name: "Nora", password });
    const enter = (typed: string) => startSession(makeVisitor(), { email, password: typed, userAgent: "" });
    expect(await enter("known to a stranger")).toBeNull();
    expect(await enter(password)).toMatchObject({ name: "Nora" });
  });

  test("a retried job is not a second mail, and what was sent is kept without its secret", async () => {
    const person = await makeCustomer({ password });
    await forgetPassword(makeVisitor(), { email: person.email });
    const [job] = await takeJobs();
    await sendMail(system, job);
    await sendMail(system, job);
    expect(received).toHaveLength(1);
    expect(received[0]?.text).toMatch(/^From: Deskwell <no-reply@help\.example\.com>/m);
    const [kept, ...more] = await staffDatabase().select().from(mails).where(eq(mails.recipient, person.email));
    expect([kept?.sentAt instanceof Date, kept?.error, more.length]).toEqual([true, null, 0]);
    expect(kept?.body).toContain("/reset-password?token=…");
    await resetPassword(makeVisitor(), { token: secretOf(received[0]?.text), password: "another good one" });
  });

  test("a refusal is shown to admins without the secret, and the retry brings a link that works", async () => {
    const person = await makeCustomer({ password });
    await forgetPassword(makeVisitor(), { email: person.email });
    const [job] = await takeJobs();
    refuses = true;
    await expect(sendMail(system, job)).rejects.toThrow("lunch");
    const [waiting] = await staffDatabase().select().from(mails).where(eq(mails.recipient, person.email));
    expect([waiting?.sentAt, waiting?.error]).toEqual([null, expect.stringContaining("lunch")]);
    expect(waiting?.body).not.toContain("dkw_r_");
    refuses = false;
    await sendMail(system, job);
    await resetPassword(makeVisitor(), { token: secretOf(received[0]?.text), password: "another good one" });
  });
});

async function sendAll(): Promise<void> {
  for (const job of await takeJobs()) await sendMail(system, job);
}

function secretOf(text = ""): string {
  return /token=(dkw_[ru]_[\w-]+)/.exec(text)?.[1] ?? "";
}
