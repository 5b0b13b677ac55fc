/** vitest's set-up for each test file: a fresh clone of the migrated template, before any code opens a pool. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { inject } from "vitest";
import { codeOf } from "@/lib/db/trouble";

const mayNotEnd = "42501";

const { url, template, folder } = inject("cluster");
const name = `worker_${process.env.VITEST_POOL_ID}`;

process.env.DATABASE_URL = await cloneTemplate();
process.env.MEDIA_DIR = join(folder, name);
mkdirSync(process.env.MEDIA_DIR, { recursive: true });

async function cloneTemplate(): Promise<string> {
  const sql = postgres(inDatabase("postgres"), { max: 1, onnotice: () => undefined });
  try {
    await dropOld(sql);
    await sql.unsafe(`create database ${name} template ${template} strategy file_copy`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  return inDatabase(name);
}

/** Even a forced drop may not end autovacuum's worker, which is the system's; that is done in a moment. */
async function dropOld(sql: postgres.Sql, tries = 40): Promise<void> {
  try {
    await sql.unsafe(`drop database if exists ${name} with (force)`);
  } catch (error) {
    if (tries === 0 || codeOf(error) !== mayNotEnd) throw error;
    await sleep(250);
    await dropOld(sql, tries - 1);
  }
}

function inDatabase(database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
