import { sql } from "drizzle-orm";
import * as z from "zod/mini";
import { command } from "@/lib/command";

/** As many conversations in one step, so that a step is a second's work. */
const atOnce = 2_000;

/**
 * Catches up with what was written since the last time: messages join the team's documents of commented tickets, their
 * words' neighbours are noted for phrases, and new words join those that a misspelt search is compared with. It stays a
 * minute behind, so that what commits late is not missed; searches look into what it has not read.
 */
export const catchUpSearch = command("search.catch_up", z.strictObject({}), async ({ tx }) => {
  await tx.execute(sql`set local statement_timeout = '60s'`);
  const [step] = await tx.execute<{ more: boolean }>(sql`
    with before as (select learned_until as at from search_progress where id = 1 for update),
    fresh as (
      (select ticket_id, message_at as at, document from ticket_search
        where message_at > (select at from before) and message_at <= now() - interval '1 minute' order by message_at limit ${atOnce})
      union all
      (select ticket_id, changed_at as at, comments as document from team_search
        where changed_at > (select at from before) and changed_at <= now() - interval '1 minute' order by changed_at limit ${atOnce})
    ),
    reached as (
      select least(now() - interval '1 minute', (select at from fresh order by at offset ${atOnce - 1} limit 1)) as at
    ),
    joined as (
      update team_search set document = said.document || team_search.comments from ticket_search as said
      where said.ticket_id = team_search.ticket_id and team_search.ticket_id in (select ticket_id from fresh)
    ),
    learned as (
      insert into search_words (word)
      select distinct word from fresh, unnest(tsvector_to_array(document)) as word
      where fresh.at <= (select at from reached) and word ~ '^[[:alpha:]]{4,24}$'
      on conflict do nothing
    ),
    paired as (
      select grow_pairs(ticket_id, document) from ticket_search
      where ticket_id in (select ticket_id from fresh where at <= (select at from reached))
    ),
    noted as (update search_progress set learned_until = (select at from reached) where id = 1)
    select (select count(*) from fresh) >= ${atOnce} as more, (select count(*) from paired) as paired`);
  await tx.execute(tidyIndexes);
  return { more: step?.more ?? false };
});

/** What was written waits in a list that every search must read, until somebody sorts it in: not the next who writes. */
const tidyIndexes = sql`
  select gin_clean_pending_list(oid) from pg_class
  where relname in ('ticket_search_document', 'team_search_document', 'word_pairs_pairs')
    and pg_table_is_visible(oid) and pg_has_role(relowner, 'USAGE')`;
