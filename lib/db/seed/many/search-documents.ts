import type postgres from "postgres";
import { copy } from "./copy";
import type { Life } from "./lives";
import type { Texts } from "./texts";

/** The documents that the commands would have grown: each text is turned into words once, then they are joined. */
export async function writeSearchDocuments(
  sql: postgres.TransactionSql,
  lives: readonly Life[],
  texts: Texts,
  firstTicket: number,
): Promise<void> {
  await stage(sql, lives, texts, firstTicket);
  await sql`
    insert into ticket_search (ticket_id, requester_id, organization_id, message_at, document)
    select t.id, t.requester_id, t.organization_id, m.message_at,
      to_tsvector('deskwell', t.subject || ' ' || u.name || ' ' || u.email) || said.document
    from tickets t
    join users u on u.id = t.requester_id
    join bulk_said on bulk_said.ticket_id = t.id
    cross join lateral (
      select pg_temp.bulk_joined(words order by n) as document
      from unnest(bulk_said.texts) with ordinality as spoken(text, n) join bulk_texts on bulk_texts.id = spoken.text
    ) said
    cross join lateral (select greatest(t.last_customer_message_at, t.last_agent_message_at) as message_at) m`;
  await sql`
    insert into team_search (ticket_id, changed_at, comments, document)
    select ticket_id, at, words, document || words from ticket_search join (
      select ticket_id, max(created_at) as at, pg_temp.bulk_joined(to_tsvector('deskwell', content) order by id) as words
      from internal_comments where ticket_id >= ${firstTicket} group by ticket_id
    ) as said using (ticket_id)`;
  await sql`
    insert into word_pairs (ticket_id, pairs)
    select t.id, array(
      select unnest(bulk_texts.pairs) from unnest(bulk_said.texts) as spoken (text) join bulk_texts on bulk_texts.id = spoken.text
      union select unnest(pairs_in(to_tsvector('deskwell', t.subject || ' ' || u.name || ' ' || u.email)))
      union select unnest(pairs_in(comments)) from team_search where team_search.ticket_id = t.id
    ) from tickets t join users u on u.id = t.requester_id join bulk_said on bulk_said.ticket_id = t.id`;
  // What the job would have learned by now.
  await sql`
    insert into search_words (word) select distinct word from (
      select unnest(tsvector_to_array(words)) from bulk_texts
      union all select unnest(tsvector_to_array(comments)) from team_search
      union all select unnest(tsvector_to_array(to_tsvector('deskwell', subject))) from tickets where id >= ${firstTicket}
      union all select unnest(tsvector_to_array(to_tsvector('deskwell', name))) from users
    ) as said (word) where word ~ '^[[:alpha:]]{4,24}$' on conflict do nothing`;
  await sql`update search_progress set learned_until = now()`;
}

async function stage(sql: postgres.TransactionSql, lives: readonly Life[], texts: Texts, firstTicket: number) {
  const teamOffset = texts.customer.length;
  const all = [...texts.customer, ...texts.team];
  await sql`create temporary table bulk_texts (id int primary key, content text, words tsvector, pairs int[]) on commit drop`;
  await copy(
    sql,
    "bulk_texts",
    ["id", "content"],
    all.map((content, id) => [id, content]),
  );
  await sql`update bulk_texts set words = to_tsvector('deskwell', content), pairs = pairs_in(to_tsvector('deskwell', content))`;
  await sql`create temporary table bulk_said (ticket_id bigint primary key, texts int[]) on commit drop`;
  const said = ({ messages }: Life) => messages.map(({ side, text }) => text + (side === "team" ? teamOffset : 0));
  await copy(
    sql,
    "bulk_said",
    ["ticket_id", "texts"],
    lives.map((life, n) => [firstTicket + n, `{${said(life)}}`]),
  );
  await sql`analyze bulk_texts`;
  await sql`create or replace aggregate pg_temp.bulk_joined (tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '')`;
}
