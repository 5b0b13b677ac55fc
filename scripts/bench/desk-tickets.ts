import type postgres from "postgres";
import type { People } from "@/scripts/bench/desk-people";

/** Public numbers of tickets to read and to answer, and words to look for with the tickets each is in. */
export type Tickets = { read: number[]; answer: number[]; words: Words };

type Words = { rare: string[]; common: string; two: string; phrases: string[]; apart: string };

const aPage = 25;
const inConversation = 20;

/** Picks conversations of 20 messages and gives the bench's people a page of active tickets each. */
export async function pickTickets(sql: postgres.Sql, people: People): Promise<Tickets> {
  const long = await sql<{ number: number; status: string }[]>`
    select number, status from tickets
    where (select count(*) from messages where ticket_id = tickets.id) = ${inConversation}
    order by last_activity_at desc limit 1000`;
  const answerable = long.filter(({ status }) => status !== "closed").map(({ number }) => number);
  const answer = answerable.slice(0, Math.ceil(answerable.length * 0.8));
  const read = long
    .map(({ number }) => number)
    .filter((number) => !answer.includes(number))
    .slice(0, 100);
  await handOut(sql, people, [...answer, ...read]);
  return { answer, read, words: await pickWords(sql) };
}

/** The newest active tickets: one page for the first customer, and as many for the first agent. */
async function handOut(sql: postgres.Sql, { agents, customers }: People, taken: number[]): Promise<void> {
  // A small database has fewer waiting than a page shows; the pages compared are equally long.
  await sql`
    update tickets set status = 'open', resolved_at = null, closed_at = null
    where id in (select id from tickets where status = 'closed' and number <> all(${taken}) order by last_activity_at desc
      limit greatest(0, ${aPage + 5} - (select count(*) from tickets where status in ('new', 'open'))))`;
  const active = sql`status in ('new', 'open', 'pending', 'on_hold')`;
  const given = await sql<{ id: number }[]>`
    update tickets set requester_id = ${customers[0]?.id ?? 0}, organization_id = null
    where id in (select id from tickets where ${active} and number <> all(${taken}) order by last_activity_at desc limit ${aPage})
    returning id::int`;
  const ids = given.map(({ id }) => id);
  await sql`update ticket_search set requester_id = ${customers[0]?.id ?? 0}, organization_id = null where ticket_id = any(${ids})`;
  await sql`
    update tickets set assignee_id = ${agents[0]?.id ?? 0}
    where id in (select id from tickets where ${active} order by last_activity_at desc limit ${aPage})`;
}

/** By how many tickets of a sample they are in. */
async function pickWords(sql: postgres.Sql): Promise<Tickets["words"]> {
  const words = await sql<{ word: string; tickets: number }[]>`
    select word, ndoc as tickets from ts_stat('select document from ticket_search order by ticket_id desc limit 1000')
    where word ~ '^[a-z]{5,}$' order by ndoc desc, word`;
  const names = words.map(({ word }) => word);
  return {
    rare: names.slice(-20),
    common: names[0] ?? "",
    two: names.slice(4, 6).join(" "),
    phrases: await phrases(sql),
    // The two that are in most tickets, in an order in which hardly anybody says them.
    apart: `"${names[1]} ${names[0]}"`,
  };
}

/** The first three words of what people wrote, as it stands there. */
async function phrases(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ words: string }[]>`
    select distinct substring(content from '^[A-Za-z]+ [a-z]+ [a-z]+') as words
    from (select content from messages order by id desc limit 200) as latest
    where content ~ '^[A-Za-z]+ [a-z]+ [a-z]+ ' order by 1 limit 20`;
  return rows.map(({ words }) => `"${words}"`);
}
