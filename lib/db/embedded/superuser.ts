/** The only two things done as superuser: asking whether the server is up, and making the product's own role and database. */
import postgres from "postgres";

/** True when the server on this port is ours and open; false while it is starting or stopping, or is somebody else's. */
export async function answers(port: number, password: string): Promise<boolean> {
  const sql = connect(port, password);
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Makes role and database `deskwell` unless they exist. True when the database is new. */
export async function ensureOwner(
  port: number,
  passwords: { superuser: string; owner: string },
  options: { createDatabases: boolean },
): Promise<boolean> {
  const sql = connect(port, passwords.superuser);
  try {
    // Two starts at once agree here which of them makes what is missing.
    await sql`select pg_advisory_lock(7303)`;
    const [role] = await sql`select 1 from pg_roles where rolname = 'deskwell'`;
    if (!role) {
      const rights = options.createDatabases ? "createrole createdb" : "createrole";
      await sql.unsafe(`create role deskwell login nosuperuser ${rights} password '${passwords.owner}'`);
    }
    const [database] = await sql`select 1 from pg_database where datname = 'deskwell'`;
    if (!database) await sql`create database deskwell owner deskwell`;
    return !database;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function connect(port: number, password: string) {
  return postgres({
    ...{ host: "127.0.0.1", port, user: "postgres", database: "postgres", password },
    ...{ max: 1, connect_timeout: 5, onnotice: () => {} },
  });
}
