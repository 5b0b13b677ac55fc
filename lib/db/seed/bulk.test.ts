import { afterAll, beforeAll, expect, test } from "vitest";
import { mintPerson } from "@/lib/actor";
import { plainSql } from "@/lib/db/client";
import { openTicket } from "@/lib/tickets/commands/opening";
import { seedBulk } from "./bulk";
import { setAside } from "./many/set-aside";

const sql = plainSql();

beforeAll(async () => {
  await seedBulk({ tickets: 120 });
  await seedBulk({ tickets: 80 });
});

afterAll(() => sql.end());

test("the asked number of tickets is there, with five messages each on average", async () => {
  const [row] =
    await sql`select (select count(*)::int from tickets) tickets, (select count(*)::int from messages) messages`;
  expect(row?.tickets).toBe(200);
  expect(row?.messages / 200).toBeGreaterThan(4.3);
  expect(row?.messages / 200).toBeLessThan(5.7);
});

test("the next ticket that a customer opens gets the next number", async () => {
  const [last] = await sql`select max(number)::int as number from tickets`;
  const [person] = await sql`select id::int, name from users where email = 'customer1@bulk.example'`;
  const actor = mintPerson({ role: "customer", id: person?.id, name: person?.name });
  const { number } = await openTicket(actor, { subject: "The next one", content: "After the bulk." });
  expect(number).toBe(last?.number + 1);
});

test("each ticket's search document holds the words that its commands would have put there", async () => {
  const differing = await sql`
    select t.number from tickets t
    join users u on u.id = t.requester_id
    left join ticket_search s on s.ticket_id = t.id
    join lateral (
      select tsvector_to_array(to_tsvector('deskwell', t.subject || ' ' || u.name || ' ' || u.email || ' ' ||
        string_agg(m.content, ' '))) as words, max(m.created_at) as newest
      from messages m where m.ticket_id = t.id
    ) said on true
    where tsvector_to_array(s.document) is distinct from said.words or s.message_at <> said.newest
      or (s.requester_id, s.organization_id) is distinct from (t.requester_id, t.organization_id)`;
  expect(differing).toEqual([]);
});

test("the team's document of a commented ticket holds its comments' words and its messages', and misspelt words are known", async () => {
  const differing = await sql`
    select c.ticket_id from (
      select ticket_id, tsvector_to_array(to_tsvector('deskwell', string_agg(content, ' '))) as words
      from internal_comments group by ticket_id
    ) c
    left join team_search t on t.ticket_id = c.ticket_id left join ticket_search s on s.ticket_id = c.ticket_id
    where tsvector_to_array(t.comments) is distinct from c.words
      or tsvector_to_array(t.document) is distinct from tsvector_to_array(s.document || t.comments)`;
  expect(differing).toEqual([]);
  const [learned] = await sql`select similar_words('tempaltes') as word limit 1`;
  expect(learned?.word).toBe("templates");
});

test("a ticket's row agrees with its conversation", async () => {
  const differing = await sql`
    select t.number from tickets t join lateral (
      select max(id) as last, min(created_at) as first, max(created_at) filter (where side = 'customer') as customer,
        max(created_at) filter (where side = 'team') as agent, min(created_at) filter (where side = 'team') as answered
      from messages where ticket_id = t.id
    ) m on true
    where (t.last_message_id, t.created_at, t.last_customer_message_at, t.last_agent_message_at, t.first_response_at)
      is distinct from (m.last, m.first, m.customer, m.agent, m.answered)
      or t.updated_at > now() or t.last_activity_at < greatest(m.customer, m.agent)`;
  expect(differing).toEqual([]);
});

test("keys and indexes that were set aside come back as they were", async () => {
  const definitions = () => sql`
    select pg_get_constraintdef(oid) as definition from pg_constraint where connamespace = 'public'::regnamespace
    union all select indexdef from pg_indexes where schemaname = 'public' order by 1`;
  const before = await definitions();
  await sql.begin(async (tx) => (await setAside(tx)).putBack());
  expect(await definitions()).toEqual(before);
});
