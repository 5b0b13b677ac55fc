/**
 * The floor: the least that Next can be for the same work, as an app of its own in floor/app. It stands behind the same
 * front door with the same settings, so that the door's cost is in both and a ratio speaks of what we built on top.
 */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type postgres from "postgres";
import { runStep } from "@/scripts/bench/run-step";
import { startWeb, type Web } from "@/scripts/bench/web";
import { root } from "@/scripts/start/where.mjs";

const source = join(root, "scripts", "bench", "floor");

/** Built inside the checkout, because Next looks for its packages in the folders above. */
const built = join(root, ".data", "bench-floor");

export async function startFloor(sql: postgres.Sql, databaseUrl: string): Promise<Web> {
  await makeTables(sql);
  mkdirSync(join(root, ".data"), { recursive: true, mode: 0o700 });
  rmSync(built, { recursive: true, force: true });
  cpSync(source, built, { recursive: true });
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  await runStep([next, "build"], { NODE_ENV: "production", DESKWELL_DIST: "" }, built);
  return startWeb({ databaseUrl, cwd: built, health: "/" });
}

export function removeFloor(): void {
  rmSync(built, { recursive: true, force: true });
}

async function makeTables(sql: postgres.Sql): Promise<void> {
  await sql`create table bench_floor (id int primary key, words text not null, notes int not null default 0)`;
  await sql`create table bench_floor_notes (id bigint generated always as identity primary key, floor_id int not null, content text not null)`;
  await sql`insert into bench_floor select n, 'Good morning' from generate_series(1, 1000) n`;
}
