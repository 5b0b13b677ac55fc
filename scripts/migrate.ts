/** Brings the database at DATABASE_URL up to date. Every start does the same. */
import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env";

await migrate(env().DATABASE_URL);
console.log("The database is up to date.");
