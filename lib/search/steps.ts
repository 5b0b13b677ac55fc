// A search in steps: each runs only when those before it have not filled the page, and none looks into more than its
// bound. So PostgreSQL need not guess which words are rare, and what a search costs depends on none of them.
import { type SQL, sql } from "drizzle-orm";
import { candidates, isExact } from "./candidates";
import { type Asked, bound, few, literal, lookedInto, metAmong, newest, page, sampled, unreadStep } from "./walk";

/** Where the newest few had so many, the page is full before this many more; else the indexes know quicker. */
const plenty = 7;
const many = 400;
/** What is said in more conversations is met on the way from the newest of all, by looking into this many. */
const far = 10_000;
/** In so many, or so many of the sample: to ask the index for more is to read of a good part of all conversations. */
const commonWords = { inAll: 2_000, ofSample: 4 };
/** A phrase costs more to look for, and the index of pairs has fewer to tell. */
const commonPhrase = { inAll: 10_000, ofSample: 15 };
/** So many are fetched one by one; of more, the newest are met on that way. */
const handful = 300;

const nothing = sql`(select 0::bigint as id, now() as at where false)`;

/** Words alone: a common one is found among the newest conversations, a rare one by the indexes. */
export function inSteps(asked: Asked): SQL {
  const { query, values, walk, limit } = asked;
  const full = literal(limit);
  const isOneOf = sql`${walk.id} in (select ticket_id from ids)`;
  const known = candidates(query, values);
  const common = query.phrases.length > 0 ? commonPhrase : commonWords;
  const when = (step: string) => sql`(select yes from ${sql.identifier(step)})`;
  const isOneOfMany = sql`(${isOneOf}) is true and not ${when("counted")}`;
  return page(asked, {
    steps: sql`
      first as materialized ${metAmong(walk, { most: few }, limit)},
      so_far as materialized (select count(*) as had from first),
      second as materialized ${metAmong(
        walk,
        { most: many, skipped: few },
        limit,
        sql`(select had >= ${literal(plenty)} and had < ${full} from so_far)`,
      )},
      goes_on as materialized (select had + (select count(*) from second) < ${full} as yes from so_far),
      sampled as materialized (select count(*) >= ${literal(common.ofSample)} as yes from (${sampled(common.ofSample, when("goes_on"))}) as held),
      asks as materialized (select goes_on.yes and not sampled.yes as yes from goes_on, sampled),
      some_ids as materialized (select ticket_id from (${known}) as known where ${when("asks")} limit ${literal(common.inAll + 1)}),
      is_common as materialized (select sampled.yes or (select count(*) > ${literal(common.inAll)} from some_ids) as yes from sampled),
      third as materialized ${metAmong(walk, { most: far, skipped: few }, limit, when("is_common"))},
      needs_all as materialized (select yes and (select had from so_far) + (select count(*) from third) < ${full} as yes from is_common),
      ids as materialized (
        select ticket_id from some_ids where not ${when("is_common")}
        union all select ticket_id from (${known}) as known where ${when("needs_all")}),
      counted as materialized (select count(*) <= ${literal(handful)} as yes from ids),
      fetched as materialized (${newest(walk, { most: bound(asked), which: sql`${isOneOf} and ${when("counted")}` })}),
      soon as materialized ${isExact(query) ? nothing : lookedInto(newest(walk, { most: handful, which: isOneOfMany }), limit)},
      not_soon as materialized (select count(*) < ${full} as yes from soon),
      met as materialized (${newest(walk, { most: bound(asked), which: sql`${isOneOfMany} and ${when("not_soon")}` })}),
      ${unreadStep(asked, { when: when("goes_on") })}`,
    sure: [sql`first`, sql`second`, sql`third`, sql`soon`],
    known: [sql`fetched`, sql`met`],
  });
}
