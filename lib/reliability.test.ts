import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, expect, it } from "vitest";
import { startDatabase } from "@/lib/db/embedded/start";
import { migrate } from "@/lib/db/migrate";
import { dropScratch, makeScratch } from "@/lib/testing/scratch";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await dropScratch(folder);
});

/** Enough that both are killed in the middle of it. */
const messages = 200;

it("killing the app, then the database, loses nothing acknowledged and doubles nothing", async () => {
  const dir = makeScratch();
  folders.push(dir);
  // Not "throwaway": this one writes as safely as a real installation.
  const start = () => startDatabase({ dir, log: () => {}, port: 0 });
  const { url } = await start();
  await migrate(url);
  const { customer, ticket } = await prepare(url);
  const keys = Array.from({ length: messages }, () => randomUUID());
  const acknowledged = new Set<string>();

  const killedApp = write(url, [customer, ticket, keys.join()], acknowledged);
  await until(() => acknowledged.size >= messages / 10);
  killedApp.kill("SIGKILL");
  await until(() => killedApp.signalCode !== null);
  expect(await written(url, [...acknowledged])).toEqual({ kept: acknowledged.size, doubled: 0 });

  const missing = () => keys.filter((key) => !acknowledged.has(key)).join();
  const losesDatabase = write(url, [customer, ticket, missing()], acknowledged);
  await until(() => acknowledged.size >= messages / 3);
  process.kill(Number(readFileSync(join(dir, "pg", "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
  const again = await start();
  losesDatabase.kill("SIGKILL");
  expect(await written(again.url, [...acknowledged])).toEqual({ kept: acknowledged.size, doubled: 0 });

  const retries = write(again.url, [customer, ticket, missing()], acknowledged);
  await until(() => retries.exitCode !== null);
  expect(acknowledged.size).toBe(messages);
  expect(await written(again.url, keys)).toEqual({ kept: messages, doubled: 0 });
}, 60_000);

function write(url: string, args: (string | number)[], acknowledged: Set<string>): ChildProcess {
  const child = fork(join(import.meta.dirname, "testing/writer.ts"), args.map(String), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, DATABASE_URL: url, RATE_LIMIT_FACTOR: "100" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.on("message", (key) => acknowledged.add(String(key)));
  return child;
}

async function prepare(url: string) {
  const sql = postgres(url, { max: 1 });
  const [person] =
    await sql`insert into users (role, name, email) values ('customer', 'C', 'c@example.test') returning id`;
  const [ticket] =
    await sql`insert into tickets (subject, requester_id) values ('Kill', ${person?.id}) returning id, number`;
  await sql`insert into ticket_search (ticket_id, requester_id, message_at, document) values (${ticket?.id}, ${person?.id}, now(), '')`;
  await sql.end();
  return { customer: Number(person?.id), ticket: Number(ticket?.number) };
}

async function written(url: string, keys: string[]) {
  const sql = postgres(url, { max: 1 });
  const rows = await sql<{ times: number }[]>`
    select count(*)::int as times from messages where content = any(${keys}) group by content`;
  await sql.end();
  return { kept: rows.length, doubled: rows.filter((row) => row.times > 1).length };
}

const until = (reached: () => boolean) => expect.poll(reached, { timeout: 30_000, interval: 5 }).toBe(true);
