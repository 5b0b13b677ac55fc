import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { sessions } from "@/lib/db/schema/sessions";
import { limits } from "@/lib/limits";
import { makeCustomer, makeVisitor, newEmail } from "@/lib/testing/people";
import { endAllSessions, endSession, startSession } from "./commands";
import { findSession } from "./find";
import { listSessions } from "./queries";
import { sessionHash } from "./token";

const password = "a long enough secret";
const userAgent = "a browser";

describe("signing in", () => {
  it("opens a session whose cookie is not what the database keeps", async () => {
    const customer = await makeCustomer({ password });
    const started = await startSession(makeVisitor(), { email: customer.email.toUpperCase(), password, userAgent });
    const rows = await staffDatabase().select().from(sessions).where(eq(sessions.userId, customer.id));
    expect(rows.map((row) => row.hash)).toEqual([sessionHash(started?.token ?? "")]);
    expect((await findSession(started?.token ?? ""))?.person.id).toBe(customer.id);
  });

  it("answers a wrong password and an unknown email alike", async () => {
    const customer = await makeCustomer({ password });
    expect(
      await startSession(makeVisitor(), { email: customer.email, password: "not this one", userAgent }),
    ).toBeNull();
    expect(await startSession(makeVisitor(), { email: newEmail(), password, userAgent })).toBeNull();
  });

  it("refuses the eleventh try after ten wrong ones, also with the right password; successes don't count", async () => {
    vi.stubEnv("RATE_LIMIT_FACTOR", "1");
    const customer = await makeCustomer({ password });
    const attempt = (typed: string) =>
      startSession(makeVisitor(), { email: customer.email, password: typed, userAgent });
    for (let i = 0; i < 12; i++) expect(await attempt(password)).not.toBeNull();
    for (let i = 0; i < limits["sign_in.account"].most; i++) expect(await attempt("wrong guess")).toBeNull();
    const late = expect(attempt(password)).rejects;
    await late.toMatchObject({ kind: "limited", retryAfter: expect.any(Number) });
  });

  it("lets no burst past the limit", async () => {
    const customer = await makeCustomer({ password });
    const guess = () => startSession(makeVisitor(), { email: customer.email, password: "wrong guess", userAgent });
    const answers = await Promise.allSettled(Array.from({ length: 14 }, guess));
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(limits["sign_in.account"].most);
  });

  it("takes letters that only look like an account's for nobody's", async () => {
    const customer = await makeCustomer({ email: `victim-${newEmail()}`, password });
    for (const email of [customer.email.replace("i", "\u0130"), customer.email.replace("v", "\uff56")]) {
      await expect(startSession(makeVisitor(), { email, password, userAgent })).rejects.toMatchObject({
        kind: "invalid",
      });
    }
  });

  it("counts an address's failures over all accounts", async () => {
    const visitor = makeVisitor();
    for (let i = 0; i < limits["sign_in.address"].most; i++) {
      await startSession(visitor, { email: newEmail(), password, userAgent });
    }
    await expect(startSession(visitor, { email: newEmail(), password, userAgent })).rejects.toMatchObject({
      kind: "limited",
    });
  });
});

describe("signing out", () => {
  it("ends one session, or all of them, at once", async () => {
    const customer = await makeCustomer({ password });
    const open = async () =>
      (await startSession(makeVisitor(), { email: customer.email, password, userAgent }))?.token ?? "";
    const [laptop, phone] = [await open(), await open()];
    await endSession(customer, { session: sessionHash(laptop) });
    expect(await findSession(laptop)).toBeNull();
    expect(await findSession(phone)).not.toBeNull();
    await endAllSessions(customer, {});
    expect(await findSession(phone)).toBeNull();
    expect(await listSessions(customer, {})).toEqual([]);
  });

  it("ends nothing of somebody else's, and twice is as good as once", async () => {
    const [customer, stranger] = await Promise.all([makeCustomer({ password }), makeCustomer()]);
    const started = await startSession(makeVisitor(), { email: customer.email, password, userAgent });
    const session = sessionHash(started?.token ?? "");
    await endSession(stranger, { session });
    expect(await findSession(started?.token ?? "")).not.toBeNull();
    for (let times = 0; times < 2; times++) await endSession(customer, { session });
    expect(await findSession(started?.token ?? "")).toBeNull();
  });
});
