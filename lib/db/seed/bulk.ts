/** A great many tickets in little time, for measuring: written by COPY, since playing them would take hours. */
import type postgres from "postgres";
import { plainSql } from "@/lib/db/client";
import { chance } from "./many/chance";
import { copy } from "./many/copy";
import { type Happening, history, numberWords } from "./many/history";
import { type Life, life, opening } from "./many/lives";
import { bulkPeople } from "./many/people";
import * as rows from "./many/rows";
import { writeSearchDocuments } from "./many/search-documents";
import { setAside } from "./many/set-aside";
import { writeTags } from "./many/tags";
import { type Texts, texts } from "./many/texts";

/** From this many on, building indexes once is faster than growing them. */
const many = 5_000;

type Options = { tickets: number; now?: Date; say?: (words: string) => void };

/** Adds to what is there, all or nothing; the same number of tickets at the same place looks the same each time. */
export async function seedBulk({ tickets, now = new Date(), say = () => undefined }: Options): Promise<void> {
  const sql = plainSql();
  try {
    await sql.begin(async (tx) => {
      // Writers wait, so that ids and numbers can be given out here.
      await tx`lock table tickets, messages, internal_comments, ticket_events in share row exclusive mode`;
      const first = await nextIds(tx);
      const by = chance(first.ticket);
      say("Thinking up people and what they say …");
      const pool = texts(by, tickets);
      const people = await bulkPeople(tx, by);
      const openings = Array.from({ length: tickets }, () => opening(by, now.getTime())).sort((a, b) => a - b);
      const lives = openings.map((created, n) => life(by, created, n, people, pool, now.getTime()));
      await write(tx, lives, pool, first, say);
      await writeTags(tx, by, tickets, first.ticket);
    });
    say("Tidying up …");
    await sql`vacuum (analyze) tickets, messages, internal_comments, ticket_events, ticket_reads, ticket_search, team_search, word_pairs, search_words, ticket_tags, users`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

type First = { ticket: number; number: number; message: number; comment: number };

async function write(
  tx: postgres.TransactionSql,
  lives: Life[],
  pool: Texts,
  first: First,
  say: (words: string) => void,
): Promise<void> {
  const happenings: Happening[] = history(lives);
  numberWords(happenings, { message: first.message, comment: first.comment });
  say(`Writing ${lives.length.toLocaleString("en")} tickets …`);
  const firstRow = { id: first.ticket, number: first.number };
  await copy(tx, "tickets", rows.ticketColumns, rows.ticketRows(lives, pool, firstRow));
  const aside = lives.length >= many ? await setAside(tx) : null;
  say("Writing messages, comments and history …");
  await copy(tx, "messages", rows.messageColumns, rows.messageRows(happenings, pool, first.ticket));
  await copy(tx, "internal_comments", rows.commentColumns, rows.commentRows(happenings, pool, first.ticket));
  await copy(tx, "ticket_events", rows.eventColumns, rows.eventRows(happenings, first.ticket));
  await copy(tx, "ticket_reads", rows.readColumns, rows.readRows(lives, first.ticket));
  say("Making it searchable …");
  await writeSearchDocuments(tx, lives, pool, first.ticket);
  if (aside) say("Building indexes …");
  await aside?.putBack();
  await continueSequences(tx);
}

async function nextIds(tx: postgres.TransactionSql): Promise<First> {
  const [first] = await tx<First[]>`select
    (select coalesce(max(id), 0) + 1 from tickets)::int as ticket,
    (select coalesce(max(id), 0) + 1 from messages)::int as message,
    (select coalesce(max(id), 0) + 1 from internal_comments)::int as comment,
    nextval('ticket_numbers')::int as number`;
  if (!first) throw new Error("PostgreSQL gave no ids.");
  return first;
}

/** The next ticket that somebody opens follows ours. */
async function continueSequences(tx: postgres.TransactionSql): Promise<void> {
  await tx`select
    setval('ticket_numbers', (select max(number) from tickets)),
    setval(pg_get_serial_sequence('tickets', 'id'), (select max(id) from tickets)),
    setval(pg_get_serial_sequence('messages', 'id'), (select max(id) from messages)),
    setval(pg_get_serial_sequence('internal_comments', 'id'), (select coalesce(max(id), 1) from internal_comments))`;
}
