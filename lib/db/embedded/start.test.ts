import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, describe, expect, it } from "vitest";
import { type Database, startDatabase } from "@/lib/db/embedded/start";
import { dropScratch, makeScratch } from "@/lib/testing/scratch";

const folders: string[] = [];
const shared = scratch();

afterAll(async () => {
  for (const folder of folders) await dropScratch(folder);
});

describe("the PostgreSQL that ships with it", () => {
  it("makes a database whose owner is no superuser, and keeps its secrets to itself", async () => {
    const database = await start(shared);
    const [role] = await ask(
      database,
      "select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user",
    );
    expect(role).toEqual({ rolsuper: false, rolcreaterole: true, rolcreatedb: true });
    expect(statSync(join(shared, "secrets", "deskwell")).mode & 0o777).toBe(0o600);
    await expect(ask({ ...database, url: database.url.replace(/:[^:@]+@/, ":wrong@") }, "select 1")).rejects.toThrow(
      /password/,
    );
  });

  it("attaches to the server that runs already, and says so", async () => {
    const first = await start(shared);
    const second = await start(shared);
    expect(second).toMatchObject({ fresh: false, attached: true, url: first.url });
  });

  it("starts once when four ask at the same moment", async () => {
    const dir = scratch();
    const all = await Promise.all([start(dir), start(dir), start(dir), start(dir)]);
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    expect(all.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(all.filter(({ attached }) => !attached)).toHaveLength(1);
  });

  it("keeps what was committed when the server is killed", async () => {
    const database = await start(shared);
    await ask(database, "create table kept (id int)");
    process.kill(postmaster(shared), "SIGKILL");
    while (database.isRunning()) await sleep(10);
    const again = await start(shared);
    expect(again).toMatchObject({ fresh: false, attached: false });
    expect(await ask(again, "select * from kept")).toEqual([]);
  });

  it("is not fooled by a stranger that got the dead server's number", async () => {
    const database = await start(shared);
    const file = join(shared, "pg", "postmaster.pid");
    const left = readFileSync(file, "utf8");
    await database.stop();
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, left.replace(/^\d+/, String(process.pid)));
    expect(await start(shared)).toMatchObject({ fresh: false, attached: false });
  });

  it.runIf(process.getuid?.() === 0)("starts from a folder that root has copied", async () => {
    const database = await start(shared);
    await ask(database, "create table moved (id int)");
    await database.stop();
    const copy = scratch();
    cpSync(shared, copy, { recursive: true });
    expect(statSync(join(copy, "pg", "base")).uid).toBe(0);
    expect(await ask(await start(copy), "select * from moved")).toEqual([]);
  });

  it("takes another port when the usual one is busy", async () => {
    const first = await start(shared);
    const second = await startDatabase({ dir: scratch(), log: () => {}, port: first.port, throwaway: true });
    expect(second.port).not.toBe(first.port);
  });
});

function scratch(): string {
  const folder = makeScratch();
  folders.push(folder);
  return folder;
}

function start(dir: string): Promise<Database> {
  return startDatabase({ dir, log: () => {}, port: 0, throwaway: true });
}

function postmaster(dir: string): number {
  return Number(readFileSync(join(dir, "pg", "postmaster.pid"), "utf8").split("\n")[0]);
}

async function ask(database: Pick<Database, "url">, query: string): Promise<unknown[]> {
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(query))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}
