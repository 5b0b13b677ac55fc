import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, it } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { mails } from "@/lib/db/schema/running";
import { enqueue } from "@/lib/jobs/enqueue";
import { waitingJobs } from "@/lib/testing/jobs";
import { makeCustomer } from "@/lib/testing/people";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

it("a job in hand when its worker is killed is taken up by the next one within half a minute", async () => {
  const silent = await silentServer();
  const killed = await startElsewhere(silent.port);
  const { email } = await askForMail();
  await expect.poll(() => silent.calls(), { timeout: 30_000 }).toBe(1);
  await expect.poll(holdersPresent, { timeout: 5_000 }).toEqual([true]);
  killed.kill("SIGKILL");
  const { port, received } = await mailServer();
  await startElsewhere(port);
  await expect.poll(() => received, { timeout: 30_000 }).toEqual([email]);
}, 90_000);

it("a worker that is stopped while a mail server keeps it waiting hands the mail back at once", async () => {
  const silent = await silentServer();
  const stopped = await startElsewhere(silent.port);
  const { email } = await askForMail();
  await expect.poll(() => silent.calls(), { timeout: 30_000 }).toBe(1);
  stopped.send("stop");
  await expect.poll(() => stopped.exitCode, { timeout: 4_000 }).toBe(0);
  const { port, received } = await mailServer();
  await startElsewhere(port);
  // Sooner than anybody would miss the one who held it.
  await expect.poll(() => received, { timeout: 9_000 }).toEqual([email]);
}, 90_000);

it("a mail server that never answers is given up after ten seconds", async () => {
  const silent = await silentServer();
  await startElsewhere(silent.port);
  const { email } = await askForMail();
  const error = async () =>
    (await staffDatabase().select({ error: mails.error }).from(mails).where(eq(mails.recipient, email)))[0]?.error;
  await expect.poll(error, { timeout: 20_000, interval: 200 }).toMatch(/never received/);
}, 60_000);

it("replies go out while every mail waits for a server that doesn't answer", async () => {
  const silent = await silentServer();
  await startElsewhere(silent.port);
  for (let mails = 0; mails < 6; mails++) await askForMail();
  await expect.poll(() => silent.calls(), { timeout: 30_000 }).toBeGreaterThan(0);
  await enqueue(staffDatabase(), "outgoing.release", { id: 1 });
  await expect.poll(() => waitingJobs("outgoing.release"), { timeout: 5_000 }).toEqual([]);
}, 90_000);

/** Of each worker that holds a job: does PostgreSQL see it? */
async function holdersPresent(): Promise<boolean[]> {
  const rows = await staffDatabase().execute<{ present: boolean }>(sql`
    select locked_by in (select application_name from pg_stat_activity) as present
    from graphile_worker._private_jobs where locked_by is not null`);
  return rows.map(({ present }) => present);
}

async function askForMail(): Promise<{ email: string }> {
  const { email } = await makeCustomer();
  await enqueue(staffDatabase(), "mail.send", { template: "reset", email, key: `reset:${randomUUID()}` });
  return { email };
}

/** Takes every call and never says a word. */
async function silentServer() {
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    socket.on("error", () => undefined);
  });
  ends.push(() => server.close());
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: (server.address() as AddressInfo).port, calls: () => calls };
}

async function mailServer() {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, { envelope }, done) => {
      received.push(...envelope.rcptTo.map(({ address }) => address));
      stream.resume();
      stream.on("end", () => done());
    },
  });
  // Its callers are killed in the middle of a word.
  server.on("error", () => undefined);
  ends.push(() => server.close());
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: (server.server.address() as AddressInfo).port, received };
}

/** A worker in a process of its own, with this mail server. */
async function startElsewhere(smtpPort: number): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "../testing/worker-elsewhere.ts"), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, SMTP_URL: `smtp://127.0.0.1:${smtpPort}` },
  });
  ends.push(() => child.kill("SIGKILL"));
  await new Promise((started) => child.once("message", started));
  return child;
}
