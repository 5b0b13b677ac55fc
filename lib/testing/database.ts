/** vitest's set-up for each test file: a fresh clone of the migrated template, before any code opens a pool. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { inject } from "vitest";

const { url, template, folder } = inject("cluster");
const name = `worker_${process.env.VITEST_POOL_ID}`;

process.env.DATABASE_URL = await cloneTemplate();
process.env.MEDIA_DIR = join(folder, name);
mkdirSync(process.env.MEDIA_DIR, { recursive: true });

async function cloneTemplate(): Promise<string> {
  const sql = postgres(inDatabase("postgres"), { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(`drop database if exists ${name} with (force)`);
    await sql.unsafe(`create database ${name} template ${template} strategy file_copy`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  return inDatabase(name);
}

function inDatabase(database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
