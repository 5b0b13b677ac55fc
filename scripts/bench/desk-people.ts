import type postgres from "postgres";
import { newSessionToken, sessionHash } from "@/lib/sessions/token";

/** `cookie` is a session of theirs, as the browser sends it. */
export type SignedIn = { id: number; cookie: string };
export type People = { agents: SignedIn[]; customers: SignedIn[] };

/** As many as there are connections: people who write at the same moment are different people. */
const each = 8;

/** People of the bench's own, so that both databases show them lists of the same length. */
export async function makePeople(sql: postgres.Sql): Promise<People> {
  return { agents: await make(sql, "agent"), customers: await make(sql, "customer") };
}

async function make(sql: postgres.Sql, role: "agent" | "customer"): Promise<SignedIn[]> {
  const rows = await sql<{ id: number }[]>`
    insert into users (role, name, email, undo_seconds)
    select ${role}::person_role, 'Robin Bench ' || n, ${role} || n || '@bench.example', 0 from generate_series(1, ${each}::int) n
    returning id::int`;
  return Promise.all(rows.map(({ id }) => signIn(sql, id)));
}

/** A new session of theirs. */
export async function signIn(sql: postgres.Sql, id: number): Promise<SignedIn> {
  const token = newSessionToken();
  await sql`insert into sessions (hash, user_id, expires_at) values (${sessionHash(token)}, ${id}, now() + interval '1 day')`;
  return { id, cookie: `authjs.session-token=${token}` };
}
