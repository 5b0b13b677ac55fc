/** Run beside the server: many old tickets on hold, all with one tag, so that a story can find its own. */
import { plainSql } from "@/lib/db/client";

const [tag = "many", count = "2000"] = process.argv.slice(2);
const sql = plainSql();

await sql.begin(async (tx) => {
  const [made] = await tx`insert into tags (name) values (${tag}) returning id`;
  await tx`with people as (
      select (select id from users where email = 'customer@example.com') as requester,
        (select id from users where email = 'ben@northwind.example') as assignee
    ), made as (
      insert into tickets (subject, status, requester_id, assignee_id, created_at, updated_at, last_activity_at, preview)
      select ${tag} || ' ' || n, 'on_hold', requester, assignee, at, at, at, 'One of many.'
      from people, generate_series(1, ${Number(count)}::int) n, lateral (select now() - interval '40 days' - n * interval '1 minute') as past(at)
      returning id
    )
    insert into ticket_tags (ticket_id, tag_id) select id, ${made?.id} from made`;
});
await sql.end();
