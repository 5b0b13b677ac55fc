/** A throw-away PostgreSQL with so many tickets, and eight agents and customers who are signed in. */
import { join } from "node:path";
import postgres from "postgres";
import { choosePlace } from "@/lib/db/embedded/place";
import { readPostmaster } from "@/lib/db/embedded/postmaster";
import { keepSecret } from "@/lib/db/embedded/secret";
import { startDatabase } from "@/lib/db/embedded/start";
import { makePeople, type People } from "@/scripts/bench/desk-people";
import { pickTickets, type Tickets } from "@/scripts/bench/desk-tickets";
import { runStep } from "@/scripts/bench/run-step";

export type Desk = {
  url: string;
  /** The postmaster, whose tree is all of the database. */
  pid: number;
  logFile: string;
  people: People;
  tickets: Tickets;
  /** For what only a superuser may: checkpoints and what is logged. */
  superuser: postgres.Sql;
  /** The owner's connection. */
  sql: postgres.Sql;
  stop(): Promise<void>;
};

export async function makeDesk(dir: string, tickets: number): Promise<Desk> {
  // With the settings of every installation: nothing is traded away for speed.
  const database = await startDatabase({ dir, log: () => undefined, port: 0 });
  const env = { DATABASE_URL: database.url };
  await runStep(["--import", "tsx", "scripts/migrate.ts"], env);
  await runStep(["--import", "tsx", "scripts/seed.ts", "--tickets", String(tickets)], env);
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  const place = choosePlace(dir, () => undefined);
  const superuser = postgres(superuserUrl(database.url, place.folder), { max: 1, onnotice: () => undefined });
  const people = await makePeople(sql);
  const picked = await pickTickets(sql, people);
  // What filling left to do is not done during the measurements.
  await sql`vacuum (analyze)`;
  await superuser`checkpoint`;
  return {
    url: database.url,
    pid: readPostmaster(place.data)?.pid ?? 0,
    logFile: join(dir, "postgres.log"),
    people,
    tickets: picked,
    superuser,
    sql,
    async stop() {
      await Promise.all([sql.end({ timeout: 1 }), superuser.end({ timeout: 1 })]);
      await database.stop();
    },
  };
}

function superuserUrl(url: string, folder: string): string {
  const address = new URL(url);
  address.username = "postgres";
  address.password = keepSecret(folder, "postgres");
  return address.href;
}
