import { type SQL, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { makeAgent, makeCustomer, system } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { sweepHousekeeping } from "./commands";

const [agent, customer] = await Promise.all([makeAgent(), makeCustomer()]);

const ago = (interval: string) => sql`now() - ${interval}::interval`;
const ahead = (interval: string) => sql`now() + ${interval}::interval`;

/** How each kind of row is made, of some age, by a name of its own. */
const rows: Record<string, { name: string; make(name: string, at: SQL): SQL; gone: SQL; kept: SQL }> = {
  "the answers to a form's key": {
    name: "select command from idempotency_keys",
    make: (name, at) => sql`insert into idempotency_keys (user_id, command, key, created_at)
      values (${agent.id}, ${name}, gen_random_uuid(), ${at})`,
    gone: ago("49 hours"),
    kept: ago("47 hours"),
  },
  "the counts of limits": {
    name: "select subject from rate_limits",
    make: (name, at) => sql`insert into rate_limits (name, subject, count, started_at)
      values ('sign_in.account', ${name}, 1, ${at})`,
    gone: ago("25 hours"),
    kept: ago("23 hours"),
  },
  "links that were sent": {
    name: "select hash from tokens",
    make: (name, at) => sql`insert into tokens (kind, hash, user_id, expires_at)
      values ('reset', ${name}, ${agent.id}, ${at})`,
    gone: ago("8 days"),
    kept: ago("6 days"),
  },
  "the way back from a change of many tickets": {
    name: "select words from bulk_changes",
    make: (name, at) => sql`insert into bulk_changes (actor_id, change, words, total, created_at, changed_at)
      values (${agent.id}, '{}', ${name}, 1, ${at}, ${at})`,
    gone: ago("25 hours"),
    kept: ago("23 hours"),
  },
  sessions: {
    name: "select hash from sessions",
    make: (name, at) => sql`insert into sessions (hash, user_id, expires_at) values (${name}, ${agent.id}, ${at})`,
    gone: ago("1 minute"),
    kept: ahead("1 hour"),
  },
};

it.each(Object.entries(rows))(
  "%s: the old one goes, and the other stays",
  async (_what, { name, make, gone, kept }) => {
    const db = staffDatabase();
    await db.execute(make("old", gone));
    await db.execute(make("new", kept));
    await sweepHousekeeping(system, {});
    const left = await db.execute(sql.raw(name));
    expect(left.map((row) => Object.values(row)[0]).filter((one) => one === "old" || one === "new")).toEqual(["new"]);
  },
);

it("drafts: one that was emptied long ago goes; one with words or a file stays, and so does a fresh one", async () => {
  const db = staffDatabase();
  const draft = async (content: string, at: SQL) => {
    const { number } = await openTicket(customer, { subject: "Door 4", content: "It is stuck." });
    const [row] = await db.execute<{ id: number }>(sql`
      insert into drafts (user_id, ticket_id, mode, content, saved_at)
      values (${agent.id}, (select id from tickets where number = ${number}), 'reply', ${content}, ${at})
      returning id::int`);
    return row?.id ?? 0;
  };
  await draft("", ago("31 days"));
  const fresh = await draft("", ago("29 days"));
  const written = await draft("Begun in spring.", ago("31 days"));
  const withFile = await draft("", ago("31 days"));
  await db.execute(sql`
    with upload as (insert into uploads (id, uploader_id, file_name, media_type, size, sha256)
      values (gen_random_uuid(), ${agent.id}, 'plan.pdf', 'application/pdf', 1, repeat('0', 64)) returning id)
    insert into held_files (upload_id, draft_id, position) select id, ${withFile}::bigint, 0 from upload`);
  await sweepHousekeeping(system, {});
  const left = await db.execute<{ id: number }>(sql`select id::int from drafts order by id`);
  expect(left.map(({ id }) => id)).toEqual([fresh, written, withFile]);
});
