// What stands beside the conversation: columns that ride in the ticket's own read, each a few rows as JSON.
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { tickets } from "@/lib/db/schema/tickets";
import type { Who } from "@/lib/policy";
import type { Status } from "../rules";
import type { LinkRole } from "../tie-input";

/** Subjects as alike as this, by their trigrams, may be about one thing. */
const alike = sql.raw("0.4");

export type OtherTicket = { number: number; subject: string; status: Status; at: Date };
export type LinkedTicket = { number: number; subject: string; status: Status; as: LinkRole };
export type Follower = { id: number; name: string };

/** The requester's newest other tickets. */
export const lastTickets = othersOf(sql`order by last_activity_at desc, id desc limit 5`);

/**
 * Those of a like subject from the same day that are not closed: what a second mail makes. None is active before it was
 * opened, so that the requester's own index leads there.
 */
export const alikeTickets = othersOf(sql`
  and status <> 'closed' and own.created_at between ${tickets.createdAt} - interval '1 day' and ${tickets.createdAt} + interval '1 day'
  and own.last_activity_at >= ${tickets.createdAt} - interval '1 day' and similarity(subject, ${tickets.subject}) >= ${alike}
  order by similarity(subject, ${tickets.subject}) desc, id desc limit 5`);

function othersOf(more: SQL) {
  return list(sql`
    select number, subject, status, last_activity_at as at from tickets as own
    where own.requester_id = ${tickets.requesterId} and own.id <> ${tickets.id} and own.merged_into is null ${more}`).mapWith(
    (rows: (Omit<OtherTicket, "at"> & { at: string })[]) =>
      rows.map((row): OtherTicket => ({ ...row, at: new Date(row.at) })),
  );
}

/** Links, followers and whether the reader's word is waited for, of one ticket or a whole family. */
export function tiesOf(ids: SQL, me: Pick<Who, "id">) {
  return {
    // The other end is read in its survivor.
    links: list(sql`
      with recursive path as (
        select other.id, other.merged_into,
          case when link.kind = 'related' then 'related' when link.ticket_id = other.id then 'parent' else 'child' end as "as"
        from ticket_links as link
        join tickets as other on other.id = case when link.ticket_id = any(${ids}) then link.other_id else link.ticket_id end
        where link.ticket_id = any(${ids}) or link.other_id = any(${ids})
        union
        select survivor.id, survivor.merged_into, path."as" from tickets as survivor join path on survivor.id = path.merged_into)
      select distinct on (other.number) other.number, other.subject, other.status, path."as"
      from path join tickets as other on other.id = path.id
      where path.merged_into is null and other.id <> all(${ids})
      order by other.number, path."as" = 'related' limit 50`).mapWith((rows: LinkedTicket[]) => rows),
    followers: list(sql`
      select distinct person.id, person.name from ticket_followers as follower
      join users as person on person.id = follower.user_id and person.disabled_at is null
      where follower.ticket_id = any(${ids}) order by person.name limit 50`).mapWith((rows: Follower[]) => rows),
    mentioned: sql<boolean>`exists (select from ticket_followers as follower
      where follower.user_id = ${me.id} and follower.ticket_id = any(${ids}) and follower.mentioned_at is not null)`,
  };
}

/** The ties of a ticket that others were merged into. */
export function familyTies(db: Database, me: Pick<Who, "id">) {
  return db.select(tiesOf(sql`${sql.placeholder("tickets")}::text::bigint[]`, me)).from(sql`(select 1) as once`);
}

function list(rows: SQL) {
  return sql`(select coalesce(json_agg(found), '[]'::json) from (${rows}) as found)`;
}
