import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { runMigrations as migrateJobs } from "graphile-worker";
import postgres from "postgres";

/** "deskwell" in ASCII: starts at the same moment wait here for each other. */
const migrationLock = "7234316372394503276";

/** Brings the database at `url` up to date; safe to run from several processes at once. */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${migrationLock}::bigint)`;
    await migrateJobs({ connectionString: url });
    await applyMigrations(drizzle(sql), { migrationsFolder: fileURLToPath(new URL("../../drizzle", import.meta.url)) });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
